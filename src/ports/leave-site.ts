/**
 * Where *Leave this page* goes; the only place that names it.
 *
 * The front page of Wikipedia, because it is (brief 3.5) neutral and plausible in any lesson, suitable for children
 * (a search box and a list of languages: no news, pictures, advertising or comments), allowed by school filters in
 * all eight countries, and not in one language: the weather or news site of one country would be odd in the next,
 * and its front page may frighten. It is only ever navigated to: nothing is fetched from it beforehand.
 */
export const LEAVE_SITE = 'https://www.wikipedia.org/';
