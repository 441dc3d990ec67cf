/** Woorden: what Dutch does to words whatever they are about: capitals, one and more, shortening. */

/** With a capital, as it is written here: «ijs» becomes «IJs», and «één» «Eén». */
export function hoofdletter(tekst: string): string {
  if (tekst.startsWith('ij')) return `IJ${tekst.slice(2)}`
  if (tekst.startsWith('één')) return `Eén${tekst.slice(3)}`
  return tekst.charAt(0).toLocaleUpperCase('nl-BE') + tekst.slice(1)
}

/** «1 middengroep», «3 middengroepen». */
export const tel = (aantal: number, een: string, meer: string): string =>
  `${aantal} ${aantal === 1 ? een : meer}`

/** At most `max` UTF-16 units on one line, an ellipsis beyond: a name of a million letters does not fill the message. */
export const kort = (tekst: string, max = 40): string => {
  const plat = tekst.slice(0, max * 2).replaceAll(/\s+/gu, ' ')
  // Never half an emoji.
  return plat.length > max ? `${plat.slice(0, max).replace(/[\uD800-\uDBFF]$/u, '')}…` : plat
}

/** As much of a text as `max` UTF-16 units hold, after a whole word, with an ellipsis and what `rest` says of it. */
export const kortNaWoord = (tekst: string, max: number, rest = ''): string =>
  tekst.length <= max ? tekst : `${tekst.slice(0, max).replace(/\s+\S*$/u, '')} …${rest}`

/** A list of words that stands in the code as text, with any white space between them. */
export const woordset = (woorden: string): ReadonlySet<string> => new Set(woorden.trim().split(/\s+/u))
