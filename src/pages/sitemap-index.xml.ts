import type { APIRoute } from 'astro';
import { answerSitemapIndex } from '../data/sitemap.ts';

export const GET: APIRoute = ({ cache }) => answerSitemapIndex(cache);
