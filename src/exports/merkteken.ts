/** What stands on everything that goes out: whether names were replaced. */
export const MERKTEKEN = { gemaskerd: 'gemaskeerd', bloot: 'niet gemaskeerd: bevat namen' } as const
