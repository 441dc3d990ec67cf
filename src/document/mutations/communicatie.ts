/** Lines of the communicatieplan. Their phase is a word on each line, so that two people who write in one phase both count. Source: method S3.5. */
import { readFasegroepen } from '../../domain/model/communicatie'
import { type Id, opOrde } from '../../domain/model/grond'
import type { ActOptions, DossierDocument } from '../ydoc/dossierdocument'
import { editRecords } from './records'
import { kort } from '../../taal/woorden'

const groepVan = (document: DossierDocument, id: Id) =>
  readFasegroepen(document.read().communicatie).find(({ regels }) => regels.some((regel) => regel.id === id))

/** Puts a line at place `index` of its own phase (0 is first). Its lines change places among themselves: no other phase moves. */
export function moveCommunicatie(document: DossierDocument, id: Id, index: number): void {
  const regels = groepVan(document, id)?.regels ?? []
  const van = regels.findIndex((regel) => regel.id === id)
  const naar = Math.max(0, Math.min(regels.length - 1, index))
  const regel = regels[van]
  if (!regel || van === naar) return
  const verzet = regels.toSpliced(van, 1).toSpliced(naar, 0, regel)
  const plaats = new Map(verzet.map((een, i) => [een.id, regels[i]?.id]))
  const alle = opOrde(document.read().communicatie)
  // Their own numbers, where these tell them apart; else the whole plan is numbered anew: it is short.
  const orde = new Map(alle.map((een, i) => [een.id, isGenummerd(alle) ? een.orde : i]))
  document.act(`Communicatie «${kort(regel.wat)}» verschoven`, (write) => {
    for (const een of alle) {
      const nieuw = orde.get(plaats.get(een.id) ?? een.id)
      if (nieuw !== undefined) write.edit('communicatie', een.id, { orde: nieuw })
    }
  })
}

const isGenummerd = (regels: readonly { orde: number }[]): boolean =>
  new Set(regels.map(({ orde }) => orde)).size === regels.length

/** Brings a line to another phase. */
export const moveNaarFase = (document: DossierDocument, id: Id, fase: string): void =>
  editRecords(document, 'communicatie', [id], { fase }, `Naar fase «${fase}»`)

/** Another name for a phase of our own: on each of its lines, in one step. */
export function renameFase(document: DossierDocument, van: string, naar: string, options?: ActOptions): void {
  const groep = readFasegroepen(document.read().communicatie).find(({ fase }) => fase === van)
  if (!groep) return
  editRecords(
    document,
    'communicatie',
    groep.regels.map(({ id }) => id),
    { fase: naar },
    `Fase «${naar}»`,
    options,
  )
}
