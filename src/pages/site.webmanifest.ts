import { describeApp } from '../metadata/site-files.ts';

export const GET = (): Response => Response.json(describeApp());
