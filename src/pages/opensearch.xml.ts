import { describeSearch } from '../metadata/site-files.ts';

export const GET = (): Response => new Response(describeSearch());
