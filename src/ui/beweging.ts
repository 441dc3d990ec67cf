/** Movement on screen, and whether the reader asked for none. Asked anew each time: it can change while the page is open. */
export const wilStilte = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches
