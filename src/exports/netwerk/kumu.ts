/** Kumu: a workbook of two sheets, as it takes them in. Two elements with one label would be one there, so they are told apart. */
import type { Blad, Cel } from '../rekenblad/bladen'
import type { Netwerk } from './netwerk'

const tekst = (waarde: string): Cel => ({ soort: 'tekst', waarde })
const getal = (waarde: number | null): Cel => ({ soort: 'getal', waarde })

export function buildKumu({ knopen, lijnen }: Netwerk): Blad[] {
  const keer = new Map<string, number>()
  const label = new Map(
    knopen.map(({ sleutel, naam }) => {
      const n = (keer.get(naam) ?? 0) + 1
      keer.set(naam, n)
      return [sleutel, n === 1 ? naam : `${naam} (${n})`]
    }),
  )
  const elementen: Blad = {
    naam: 'Elements',
    kop: ['Label', 'Type', 'Tags', 'Sector', 'Omvang', 'Bezorgdheden', 'Plaats'],
    breedtes: [36, 16, 24, 20, 10, 40, 10],
    rijen: knopen.map(({ sleutel, soort, rollen, sector, omvang, bezorgdheden, plaats }) => [
      tekst(label.get(sleutel) ?? ''),
      tekst(soort),
      tekst(rollen),
      tekst(sector),
      getal(omvang),
      tekst(bezorgdheden),
      getal(plaats),
    ]),
  }
  const verbindingen: Blad = {
    naam: 'Connections',
    kop: ['From', 'To', 'Type', 'Direction', 'Label'],
    breedtes: [36, 36, 18, 12, 36],
    rijen: lijnen.map(({ van, naar, soort, nota, gericht }) =>
      [label.get(van) ?? '', label.get(naar) ?? '', soort, gericht ? 'directed' : 'mutual', nota].map(tekst),
    ),
  }
  return [elementen, verbindingen]
}
