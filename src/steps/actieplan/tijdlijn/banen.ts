/** What the lanes are called. */
export const BAAN_NAAM = { kort: 'Korte termijn', lang: 'Lange termijn', open: 'Nog geen termijn' } as const
