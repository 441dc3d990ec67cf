/** Tables of Word: a header that repeats on every page, rows that stay whole, quiet lines. */
import type { Kenmerken, Tabel } from '../verslag/blok'
import { CEL, CELKOP, type Docx, KLEUR, TEKSTBREEDTE } from './opmaak'

/** A row longer than this may break over pages: kept whole it would leave half a page white. Characters. */
const HELE_RIJ = 900
/** So is a table: a few short rows belong together, a long one may break between rows. */
const HELE_TABEL = { rijen: 22, tekens: 1600 }

/** Share of the width that the names of kenmerken take. */
const NAAMDEEL = [3, 7] as const

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
  const woorden = (tekst: string, size?: number) =>
    tekst
      .split('\n')
      .map(
        (regel, i) => new TextRun({ text: regel, ...(i > 0 ? { break: 1 } : {}), ...(size ? { size } : {}) }),
      )

  type Cel = {
    tekst: string
    breedte: number
    isKop: boolean
    isNaam: boolean
    bijVolgende: boolean
    letter?: number
  }

  const cel = ({ tekst, breedte, isKop, isNaam, bijVolgende, letter }: Cel) =>
    new TableCell({
      width: { size: breedte, type: WidthType.DXA },
      margins: { top: 70, bottom: 40, left: 100, right: 100 },
      ...(isKop ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: KLEUR.kopvlak } } : {}),
      children: [
        new Paragraph({
          style: isKop || isNaam ? CELKOP : CEL,
          keepNext: bijVolgende,
          children: woorden(tekst.trim(), letter),
        }),
      ],
    })

  function maak(
    kop: readonly string[] | null,
    rijen: readonly (readonly string[])[],
    breedtes: readonly number[],
    letter?: number,
  ) {
    const som = breedtes.reduce((totaal, deel) => totaal + deel, 0)
    const kolommen = breedtes.map((deel) => Math.floor((deel / som) * TEKSTBREEDTE))
    const isHeel = rijen.length <= HELE_TABEL.rijen && lengte(rijen) <= HELE_TABEL.tekens
    const rij = (cellen: readonly string[], isKop: boolean, bijVolgende: boolean) =>
      new TableRow({
        tableHeader: isKop,
        cantSplit: isKop || cellen.every((tekst) => tekst.length < HELE_RIJ),
        children: cellen.map((tekst, i) =>
          cel({
            tekst,
            breedte: kolommen[i] ?? 0,
            isKop,
            isNaam: i === 0 && kop === null,
            bijVolgende,
            ...(letter ? { letter } : {}),
          }),
        ),
      })
    return new Table({
      layout: TableLayoutType.FIXED,
      width: { size: kolommen.reduce((a, b) => a + b, 0), type: WidthType.DXA },
      columnWidths: kolommen,
      tableLook: { firstRow: kop !== null, firstColumn: kop === null, noHBand: true, noVBand: true },
      borders: {
        top: streep,
        bottom: streep,
        insideHorizontal: streep,
        left: geen,
        right: geen,
        insideVertical: geen,
      },
      rows: [
        ...(kop ? [rij(kop, true, true)] : []),
        ...rijen.map((cellen, i) => rij(cellen, false, isHeel && i < rijen.length - 1)),
      ],
    })
  }

  return {
    woorden,
    tabel: ({ kop, rijen, breedtes }: Tabel) => maak(kop, rijen, breedtes),
    kenmerken: ({ rijen }: Kenmerken, letter?: number) => maak(null, rijen, NAAMDEEL, letter),
  }
}

/** Half points in which answers that must stand on one page still fit; the smallest that can be read when none does. */
export function letterVoorEenBlad({ rijen }: Kenmerken): number {
  const past = (letter: number) => {
    // An average letter is half as wide as it is high; a page holds 640 points of lines, and the answers take 330 of its width.
    const perRegel = 330 / (letter / 4)
    const regels = rijen
      .flatMap(([, waarde]) => waarde.split('\n'))
      .reduce((n, r) => n + Math.max(1, Math.ceil(r.length / perRegel)), 0)
    return regels * (letter / 2) * 1.3 + rijen.length * 8 <= 640
  }
  return [19, 18, 17, 16].find(past) ?? 15
}
