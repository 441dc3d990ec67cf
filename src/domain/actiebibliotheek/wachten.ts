/**
 * Wachten: why an actie of the library is not offered now. It stays to be read, with the reason: the restraints of the method hold for what people look up
 * as they do for what the map suggests. Source: method S0.4, S2.1, S3.1, S3.6.
 */
import { WERKVORMGROEP } from '../model/actie'
import { ALTERNATIEF_TOXISCH, WERKVORM_ALTERNATIEF } from '../model/actiewoorden'
import { NOG_NIET_BESLIST } from '../lezing/strategie'
import type { Omdat } from '../lezing/omdat'
import type { OpenActie } from './bibliotheekactie'
import type { Grond, Uitdagingsgrond } from './grond'

/** Null when nothing holds it back. What is gravest is said, and only that. */
export function waaromWachten(actie: OpenActie<unknown>, grond: Grond): Omdat | null {
  return (
    wachtOpVeiligheid(actie, grond) ??
    wachtOpKeuze(grond) ??
    wachtOpGesprek(actie, grond) ??
    wachtOmPodium(actie, grond) ??
    wachtOpFase(actie, grond) ??
    wachtOpMidden(actie, grond)
  )
}

const zeg = (tekst: string, code: Omdat['code']): Omdat => ({ zin: [tekst], code })

/** The fase that counts, and whether people said so. */
const noemFase = ({ strategie: { fase, isFaseBeslist } }: Grond): string =>
  isFaseBeslist ? `fase ${fase}` : `fase ${fase} (${NOG_NIET_BESLIST})`

function wachtOpVeiligheid({ fasen }: OpenActie<unknown>, grond: Grond): Omdat | null {
  return grond.strategie.fase !== 4 || fasen.includes(4)
    ? null
    : zeg(
        `Het plan staat op pauze: in ${noemFase(grond)} gaan veiligheid en crisiscommunicatie voor.`,
        'S0.4',
      )
}

const wachtOpKeuze = ({ bij }: Grond): Omdat | null =>
  bij?.keuze === 'niet' ? zeg('Jullie kozen nu niet voor deze uitdaging.', 'S3.1') : null

function wachtOpGesprek({ samen }: OpenActie<unknown>, grond: Grond): Omdat | null {
  const { toxiciteit } = grond.strategie
  if (toxiciteit === 'toxisch') {
    if (samen === 'groepen') {
      return zeg(
        'Praten tussen de groepen lukt nu niet. Nu past wat elk apart doet, of alleen het midden.',
        'S2.1',
      )
    }
    return samen === 'midden' && grond.bij && !heeftMidden(grond.bij)
      ? zeg('Nu past alleen wat elk apart doet, of het midden. Daar draagt nog niemand dit.', 'S2.1')
      : null
  }
  if (samen !== 'groepen') return null
  if (grond.dialoogMogelijk === 'nee') {
    return zeg('De groepen praten nu niet met elkaar. Ga eerst naar elk apart, en naar het midden.', 'S2.1')
  }
  return toxiciteit === 'dreigend' ? zeg('Eerst het midden; groepen samenbrengen komt daarna.', 'S1.2') : null
}

function wachtOmPodium({ werkvorm }: OpenActie<unknown>, grond: Grond): Omdat | null {
  if (werkvorm === null || WERKVORMGROEP[werkvorm] !== 'podium' || !grond.heeftLuideStemmen) return null
  const liever =
    grond.strategie.toxiciteit === 'toxisch' ? ALTERNATIEF_TOXISCH : (WERKVORM_ALTERNATIEF[werkvorm] ?? '')
  return zeg(`Er staan luide stemmen op de kaart: dit wordt licht hun podium. Liever: ${liever}`, 'S3.6')
}

function wachtOpFase({ fasen }: OpenActie<unknown>, grond: Grond): Omdat | null {
  const { fase } = grond.strategie
  if (fase === null || fasen.includes(fase)) return null
  if (fase === 1) return zeg('Het is rustig: nu past vooral netwerk, vorming en ontmoeting.', 'S0.4')
  return zeg(
    fasen.every((een) => een < fase)
      ? `Dit past beter als het rustiger is; nu geldt ${noemFase(grond)}.`
      : `Dit is voor wanneer de spanning hoger staat; nu geldt ${noemFase(grond)}.`,
    'S0.4',
  )
}

/** Chosen without a voice from the midden: nothing for one side, but listening. */
function wachtOpMidden({ isLuisteren }: OpenActie<unknown>, { bij }: Grond): Omdat | null {
  if (!bij || isLuisteren || bij.keuze !== 'gekozen' || bij.doelgroep.length === 0 || heeftMidden(bij)) {
    return null
  }
  const zones = new Set(bij.doelgroep.map(({ zone }) => zone))
  return zones.has('wij') === zones.has('zij')
    ? null
    : zeg(
        'Nog niemand uit het stille midden draagt dit. Een actie voor één kant zou kant kiezen: ga eerst luisteren in het midden.',
        'S2.4',
      )
}

const heeftMidden = ({ doelgroep }: Uitdagingsgrond): boolean =>
  doelgroep.some(({ soort }) => soort === 'stilleMidden')
