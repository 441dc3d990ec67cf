/** A list from outside: text in columns or a spreadsheet, told apart by what is in it rather than by its name. Runs off the page. */
import { type Rekenblad, type Rijen, snijCsv } from '../../domain/lijst/lijstrijen'
import { teLang, zegKolommen, zegRijen } from './blad'
import { isOudOffice, isZip, readExcel, zegOudOffice } from './excel'
import { type Grenzen, Leesfout, mb, type Stap } from './grenzen'
import { readTekenset } from './tekenset'
import { zegGetal } from '../../taal/getal'

const TEKST = /\.(?:csv|tsv|txt)$/iu

/** Rejects with a Leesfout. */
export async function readLijst(bestand: File, grenzen: Grenzen, stap: Stap): Promise<Rekenblad> {
  const { name: naam } = bestand
  if (bestand.size > grenzen.bytes) {
    throw new Leesfout(
      `«${naam}» is ${mb(bestand.size)} groot; een lijst is hoogstens ${mb(grenzen.bytes)}. Bewaar alleen het blad met de namen.`,
    )
  }
  stap('Openen')
  const bytes = new Uint8Array(await bestand.arrayBuffer())
  if (bytes.length === 0) throw new Leesfout(`«${naam}» is leeg.`)
  if (isOudOffice(bytes)) throw zegOudOffice(bytes, naam)
  if (isZip(bytes)) {
    return { naam, bladen: await readExcel(bytes, naam, grenzen, stap) }
  }
  if (/\.middenveld$/iu.test(naam))
    throw new Leesfout(`«${naam}» is een dossier. Open het op het startscherm.`)
  if (/\.xls[xm]$/iu.test(naam)) throw new Leesfout(`«${naam}» is beschadigd of geen rekenblad van Excel.`)
  if (!TEKST.test(naam)) {
    throw new Leesfout(`«${naam}» kunnen we niet lezen. Bewaar het in je rekenblad als .xlsx of als .csv.`)
  }
  const { tekst, twijfel } = readTekenset(bytes)
  if (tekst.includes('\0')) throw new Leesfout(`«${naam}» is geen tekst, al zegt de naam van wel.`)
  stap('Rijen lezen')
  const { rijen, ingekort } = leesTekst(tekst, naam, grenzen)
  return { naam, bladen: [{ naam, rijen, ingekort: [...ingekort, ...(twijfel === null ? [] : [twijfel])] }] }
}

function leesTekst(tekst: string, naam: string, grenzen: Grenzen): { rijen: Rijen; ingekort: string[] } {
  const { rijen, rijenInTekst, isTeBreed, teLang: lang } = snijCsv(tekst, grenzen)
  if (lang?.wat === 'cel') throw teLang(lang.rij, naam, grenzen)
  if (lang) {
    throw new Leesfout(
      `In «${naam}» is rij ${zegGetal(lang.rij)} langer dan ${zegGetal(grenzen.regel)} tekens; zo lang is geen rij van een lijst.`,
    )
  }
  // The line end behind the last row is no row.
  const laatste = rijenInTekst - (/[\n\r]$/u.test(tekst) ? 1 : 0)
  return {
    rijen,
    ingekort: [
      ...(laatste > rijen.length ? [zegRijen(rijen.length, laatste)] : []),
      ...(isTeBreed ? [zegKolommen(grenzen)] : []),
    ],
  }
}
