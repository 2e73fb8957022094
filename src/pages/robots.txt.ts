import { writeRobots } from '../metadata/site-files.ts';

export const GET = (): Response => new Response(writeRobots());
