/** A template to begin with: every plaatshouder in its place, in a Word file that a municipality gives its own letters and logo. */
import { laadDocx } from './opmaak'
import { PLAATSHOUDERS } from '../sjabloon/plaatshouders'
import { hoofdletter } from '../../taal/woorden'

const haken = (naam: string): string => `{{${naam}}}`

export async function buildVoorbeeldsjabloon(): Promise<Uint8Array<ArrayBuffer>> {
  const { Document, Footer, Header, HeadingLevel, Packer, Paragraph } = await laadDocx()
  const zinnen = PLAATSHOUDERS.filter(({ soort, naam }) => soort === 'zin' && naam !== 'titel')
  const blokken = PLAATSHOUDERS.filter(({ soort }) => soort === 'blok')
  const document = new Document({
    title: 'Sjabloon voor Middenveld',
    creator: 'Middenveld',
    styles: { default: { document: { run: { language: { value: 'nl-BE' } } } } },
    sections: [
      {
        headers: {
          default: new Header({ children: [new Paragraph(`${haken('gemeente')} · ${haken('dienst')}`)] }),
        },
        footers: {
          default: new Footer({ children: [new Paragraph(`${haken('titel')} · ${haken('merk')}`)] }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: haken('titel') }),
          ...zinnen.map(({ naam, wat }) => new Paragraph(`${hoofdletter(wat)}: ${haken(naam)}`)),
          ...blokken.flatMap(({ naam, wat }) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, text: hoofdletter(wat) }),
            new Paragraph(haken(naam)),
          ]),
        ],
      },
    ],
  })
  return new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer())
}
