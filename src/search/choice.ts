/** Something that results can be narrowed down to. */
export interface Choice {
  readonly value: string;
  readonly name: string;
}
