import type { APIRoute } from 'astro';
import { getLocalePaths } from '../../../i18n/locales.ts';
import { describeCopy } from '../../../worksheet/files/schema.ts';

export const getStaticPaths = getLocalePaths;

/** The shape of a saved copy, for those who want to read one with a program of their own. */
export const GET: APIRoute = () => Response.json(describeCopy());
