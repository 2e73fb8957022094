/** A number with its noun: “1 source”, “3 sources”. */
export const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;
