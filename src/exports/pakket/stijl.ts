/** How the printpakket looks: an A3 lying for the field, A4 for what is cut out and written on. */
import { KLEUREN } from '../../geometry/as'
import { inStijl } from '../afdruk/afdruk'
import { LETTERFAMILIE } from '../beeld/lettertypen'

/** What every printer leaves white, mm. */
const RAND = 12
/** Longest title that fits beside the page number, in characters. */
const VOETTITEL = 60

export function buildStijl(titel: string, merk: string): string {
  const voet = `font:8.5pt '${LETTERFAMILIE}',sans-serif;color:${KLEUREN.zacht}`
  const lijn = '.5pt solid #8A8578'
  return [
    `@page{size:210mm 297mm;margin:14mm ${RAND}mm 18mm;@bottom-left{content:"${inStijl(`${titel.slice(0, VOETTITEL)} · ${merk}`)}";${voet}}@bottom-right{content:counter(page) " / " counter(pages);${voet}}}`,
    `@page veld{size:420mm 297mm;margin:${RAND}mm ${RAND}mm 18mm}`,
    `body{margin:0;font:11pt/1.4 '${LETTERFAMILIE}',sans-serif;color:${KLEUREN.inkt};-webkit-print-color-adjust:exact;print-color-adjust:exact}`,
    '.veld{page:veld;width:396mm;height:256mm;overflow:hidden}.blad{break-before:page}',
    '.pool{font-size:96px;font-weight:700}.zone{font-size:64px;font-weight:600}.maat{font-size:34px}',
    `h2{margin:0 0 3pt;font-size:18pt}h3{margin:0 0 4pt;font-size:12pt}.uitleg{margin:0 0 12pt}.uitleg,.zacht{color:${KLEUREN.zacht}}`,
    '.kaartjes{display:grid;grid-template-columns:repeat(3,1fr);gap:0;margin:0;padding:0;list-style:none}',
    `.kaartje{position:relative;display:flex;align-items:center;justify-content:center;height:38mm;padding:7mm 4mm 4mm;border:.6pt dashed #8A8578;break-inside:avoid}`,
    '.kaartje.groot{grid-column:span 2;height:56mm;justify-self:start;width:124mm;box-sizing:border-box}.kaartje.groot+.kaartje:not(.groot){grid-column-start:1}',
    `.nummer{position:absolute;top:2mm;left:3mm;font-weight:700;font-size:12pt;color:${KLEUREN.zacht}}`,
    '.beeld{max-width:100%;max-height:100%}.zorg{height:26mm;text-align:center;font-weight:600;overflow-wrap:anywhere}',
    `table{width:100%;border-collapse:collapse}th,td{padding:5pt;border:${lijn};text-align:start;vertical-align:top;overflow-wrap:anywhere}tr{break-inside:avoid}thead{display:table-header-group}`,
    `.vakje{display:inline-block;width:8mm;height:8mm;border:1pt solid ${KLEUREN.inkt};border-radius:1.5mm}`,
    '.ladder td:first-child{width:11mm}.ladder th[scope=row]{width:42%}.ladder tbody tr{height:26mm}',
    '.schuif{margin:0 0 14mm;break-inside:avoid}.schuif p{display:flex;align-items:center;gap:6mm;margin:0}.einde{flex:1}.einde:last-child{text-align:end}',
    '.schrijf{font-size:13pt;border-bottom:.5pt solid #8A8578;padding:0 0 8mm}.toets tbody tr{height:38mm}.toets th{width:28%}',
    '.typlijst tbody tr{height:9mm}.typlijst td:first-child{width:16mm}.typlijst th[scope=row]{width:40%;font-weight:400}',
  ].join('')
}
