/** Tables of Word: a header that repeats on every page, rows that stay whole, quiet lines. */
import { buildParen, type Kenmerken, readNaamdeel, type Tabel } from '../verslag/blok'
import { CEL, CELKOP, type Docx, KLEUR, TEKSTBREEDTE } from './opmaak'

/** A row longer than this may break over pages: kept whole it would leave half a page white. Characters. */
const HELE_RIJ = 900
/** So is a table: a few short rows belong together, a long one may break between rows. */
const HELE_TABEL = { rijen: 8, tekens: 900 }

const lengte = (rijen: readonly (readonly string[])[]): number =>
  rijen.reduce((som, cellen) => som + cellen.reduce((a, tekst) => a + tekst.length, 0), 0)

export function maakTabellen(docx: Docx) {
  const {
    BorderStyle,
    Paragraph,
    ShadingType,
    Table,
    TableCell,
    TableLayoutType,
    TableRow,
    TextRun,
    WidthType,
  } = docx
  const streep = { style: BorderStyle.SINGLE, size: 4, color: KLEUR.lijn }
  const geen = { style: BorderStyle.NONE, size: 0, color: 'auto' }

  /** A line end inside a text stays one: people wrote it on purpose. */
  const woorden = (tekst: string) =>
    tekst.split('\n').map((regel, i) => new TextRun({ text: regel, ...(i > 0 ? { break: 1 } : {}) }))

  type Cel = {
    tekst: string
    breedte: number
    isKop: boolean
    isNaam: boolean
    bijVolgende: boolean
    /** How many columns it takes. */
    span?: number
  }

  const cel = ({ tekst, breedte, isKop, isNaam, bijVolgende, span = 1 }: Cel) =>
    new TableCell({
      width: { size: breedte, type: WidthType.DXA },
      margins: { top: 32, bottom: 8, left: 80, right: 80 },
      ...(span > 1 ? { columnSpan: span } : {}),
      ...(isKop ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: KLEUR.kopvlak } } : {}),
      children: [
        new Paragraph({
          style: isKop || isNaam ? CELKOP : CEL,
          keepNext: bijVolgende,
          children: woorden(tekst.trim()),
        }),
      ],
    })

  const kolommenVan = (breedtes: readonly number[]): number[] => {
    const som = breedtes.reduce((totaal, deel) => totaal + deel, 0)
    return breedtes.map((deel) => Math.floor((deel / som) * TEKSTBREEDTE))
  }

  const maak = (kolommen: readonly number[], heeftKop: boolean, rows: InstanceType<Docx['TableRow']>[]) =>
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: kolommen.reduce((a, b) => a + b, 0), type: WidthType.DXA },
      columnWidths: [...kolommen],
      tableLook: { firstRow: heeftKop, firstColumn: !heeftKop, noHBand: true, noVBand: true },
      borders: {
        top: streep,
        bottom: streep,
        insideHorizontal: streep,
        left: geen,
        right: geen,
        insideVertical: geen,
      },
      rows,
    })

  const isHeel = (rijen: readonly (readonly string[])[]): boolean =>
    rijen.length <= HELE_TABEL.rijen && lengte(rijen) <= HELE_TABEL.tekens
  const blijftHeel = (cellen: readonly string[]): boolean => cellen.every((tekst) => tekst.length < HELE_RIJ)

  function tabel({ kop, rijen, breedtes }: Tabel) {
    const kolommen = kolommenVan(breedtes)
    const heel = isHeel(rijen)
    const rij = (cellen: readonly string[], isKop: boolean, bijVolgende: boolean) =>
      new TableRow({
        tableHeader: isKop,
        cantSplit: isKop || blijftHeel(cellen),
        children: cellen.map((tekst, i) =>
          cel({ tekst, breedte: kolommen[i] ?? 0, isKop, isNaam: false, bijVolgende }),
        ),
      })
    return maak(kolommen, true, [
      rij(kop, true, true),
      ...rijen.map((cellen, i) => rij(cellen, false, heel && i < rijen.length - 1)),
    ])
  }

  function kenmerken(wat: Kenmerken) {
    const naam = readNaamdeel(wat)
    const kolommen = kolommenVan(wat.dicht ? [naam, 0.5 - naam, naam, 0.5 - naam] : [naam, 1 - naam])
    const paren = buildParen(wat)
    const heel = isHeel(wat.rijen)
    const rest = kolommen.slice(1).reduce((a, b) => a + b, 0)
    return maak(
      kolommen,
      false,
      paren.map((paar, i) => {
        const bijVolgende = heel && i < paren.length - 1
        return new TableRow({
          cantSplit: blijftHeel(paar.flat()),
          children: paar.flatMap(([kop, waarde], k) => [
            cel({ tekst: kop, breedte: kolommen[k * 2] ?? 0, isKop: false, isNaam: true, bijVolgende }),
            cel({
              tekst: waarde,
              breedte: paar.length === 1 ? rest : (kolommen[k * 2 + 1] ?? 0),
              isKop: false,
              isNaam: false,
              bijVolgende,
              span: paar.length === 1 ? kolommen.length - 1 : 1,
            }),
          ]),
        })
      }),
    )
  }

  return { woorden, tabel, kenmerken }
}
