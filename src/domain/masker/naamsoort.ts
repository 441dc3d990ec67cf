/**
 * What a name says by itself: plainly an organisation or people together, plainly a role, or perhaps a person. Word lists as data. Not sure is
 * never «role»: who is hidden for nothing is one click away, who is shown by mistake is not.
 */
import { AANSPREKINGEN, GEWONE_VOORNAMEN, isGewoon, readWoorden, TUSSENVOEGSELS, type Woord } from './namen'
import { woordset } from '../../taal/woorden'

/** What more than one person is, or a house of them. */
const ORGANISATIES = woordset(`
  vzw bv bvba nv cv ngo asbl comite school college atheneum lyceum academie universiteit bib bibliotheek kerk parochie moskee synagoge
  ksa chiro scouts klj okra kwb kvlv femma acv abvv aclvb nva politie brandweer buurthuis jeugdhuis wijkhuis woonzorgcentrum ziekenhuis
  gemeente stad ocmw caw raad dienst club ploeg team winkel cafe frituur bakkerij slagerij apotheek krant forum platform partij
  kring koepel federatie unie bond stichting fonds vereniging huurders eigenaars senioren ouderen omwonenden zelfstandigen ondernemers
  vrijwilligers gelovigen mensen kinderen studenten leerkrachten fietsers nieuwkomers supporters winkeliers
  jeugdraad wijkraad gemeenteraad ouderraad seniorenraad cultuurraad bewonersraad schoolraad dorpsraad buurtraad milieuraad kerkraad sportraad
`)
const ORGANISATIE_EINDE =
  /\p{L}{2}(?:vereniging(?:en)?|werking|comite|platform|netwerk|organisatie|federatie|stichting|school|clubs?|groep|bond|dienst|zone|centrum|moskee|partij|ploeg|team|kring|koor|bestuur|winkels|bewoners|inwoners|ouders|jongeren|gezinnen|handelaars|vrouwen|mannen|leerlingen)$|^(?:bewoners|inwoners|ouders|jongeren|gezinnen|handelaars|vrouwen|mannen|leerlingen)$/u

const ROLLEN = woordset(`
  wijkagent politieagent korpschef commissaris burgemeester schepen minister ambtenaar directeur directrice leerkracht leraar lerares
  huisarts arts verpleegkundige psycholoog postbode concierge pastoor imam priester dominee rabbijn kapelaan diaken
  voorzitter voorzitster ondervoorzitter secretaris penningmeester brugfiguur coach trainer woordvoerder beheerder contactpersoon
  medewerker verantwoordelijke coordinator opvoeder vrijwilliger
`)
const ROL_EINDE =
  /\p{L}{3}(?:werker|werkster|directeur|directrice|begeleid(?:er|ster)|verantwoordelijke|coordinator|leerkracht|consulente?|ambtenaar|voorzitter|manager|adviseur|inspecteur|raadslid|functionaris)$/u

/** Also a family name when a particle with a capital stands before it: «De Winkel», «De Pastoor». */
const ZWAK = woordset('winkel kerk raad bond stad school pastoor priester schepen leraar arts diaken')

/** May stand beside a role, also with a capital, and tells nobody apart. */
const WAAR = woordset(
  'noord zuid oost west centrum plein wijk buurt dorp stad straat hoek lokale nieuwe oude jonge',
)

/** First names that people here have often, and that are no Dutch word. Enough to know «jan peeters» and «Fatima» for a person. */
const VOORNAMEN = woordset(`
  jan piet pieter peter paul jozef jef johan joris jos luc marc dirk geert patrick rudi filip philippe erik eric tom tim kris bart wim koenraad
  kristof stijn stefaan steven sven wouter thomas jeroen jonas joost kevin dries dieter nick niels robbe arne bram daan senne lars milan lucas
  louis noah arthur jules liam adam finn mathis emiel gustaaf guy hugo ivan herman hendrik henk karel kamiel michel michael marcel andre albert
  robert rik roger willy walter etienne danny ronny eddy freddy frederik gert glenn hans jurgen kurt lieven maarten mario matthias olivier
  pascal raf ruben sander simon stef tijs thijs tibo toon vincent ward wannes xavier yannick yves
  maria marie anna anne annick ann linda martine christine kristien katrien karin carine els elke ellen eva evelien evi sofie sophie sarah sara
  lisa laura emma louise julie elise lotte nele nathalie monique nicole nancy ingrid inge ilse isabel isabelle hilde griet greet godelieve
  rita ria mia lea leen leentje lien liesbet lies lut lutgard magda mieke marleen mariette monika patricia petra rosa sandra sabine simonne sonja
  stefanie tine tinne tineke veerle vera virginie wendy yvonne janneke anneke marieke noor olivia mila charlotte camille amelie zita
  mohamed mohammed mohammad ahmed achmed ali omar youssef yusuf yassin hassan hussein ibrahim ismail abdel abdul bilal hamza karim khalid mehdi
  mustafa mehmet murat osman rachid said samir tarik ayoub ilias imran kemal emre cem can burak fatima fatma khadija aicha aisha amina nadia
  leila samira naima malika hafsa yasmina zeynep elif emine hatice meryem selin sevgi soumaya rania salma sanae
  agnieszka piotr andrzej katarzyna dmitri olena oleksandr ivana elena ana joao jose carlos maryam zahra ahmad reza
`)

export const isVoornaam = (norm: string): boolean => VOORNAMEN.has(norm)
export const isOrganisatiewoord = (norm: string): boolean =>
  ORGANISATIES.has(norm) || ORGANISATIE_EINDE.test(norm)
export const isRolwoord = (norm: string): boolean => ROLLEN.has(norm) || ROL_EINDE.test(norm)

/** «Organisatie» also for people together. Null when the name does not plainly say so. */
export function readNaamsoort(naam: string): 'organisatie' | 'rol' | null {
  // «Jan, voorzitter van de KSA»: who comes first is who it is about.
  const woorden = readWoorden(naam.split(/[,;:/(|–—]|\s-\s/u)[0] ?? '')
  const plek = woorden.findIndex(({ norm }) => isOrganisatiewoord(norm) || isRolwoord(norm))
  const kern = woorden[plek]
  if (!kern) return null
  const voor = woorden.slice(0, plek)
  const isFamilienaam = ZWAK.has(kern.norm) && (kern.hoofdletter || !voor[0]?.hoofdletter)
  if ((voor.length > 0 && isFamilienaam) || voor.some(({ norm }) => isVoornaam(norm))) return null
  if (isOrganisatiewoord(kern.norm)) {
    const isKort = kern.norm.length <= 4 && ORGANISATIES.has(kern.norm)
    // «De Brug vzw», «Lokale politie», «Sint-Jozef school»; not «Peeters van de moskee».
    const hoort = isKort
      ? !lijktPersoonsnaam(voor.map(({ van, tot }) => naam.slice(van, tot)).join(' ')) || plek === 0
      : voor.every((woord) => isBijwoord(woord) || /\p{L}{4}e$/u.test(woord.norm))
    return hoort ? 'organisatie' : null
  }
  if (!voor.every((woord) => isBijwoord(woord))) return null
  return woorden.slice(plek + 1).every((woord, i, rest) => hoortBijRol(woord, rest[i - 1], woorden[0]))
    ? 'rol'
    : null
}

/** «De», «Onze», «Lokale»: what stands before a noun, and is no name. */
const isBijwoord = ({ norm }: Woord): boolean =>
  TUSSENVOEGSELS.has(norm) || WAAR.has(norm) || norm === 'onze' || /\p{L}{3}(?:se|ke|le)$/u.test(norm)

function hoortBijRol(woord: Woord, vorige: Woord | undefined, eerste: Woord | undefined): boolean {
  const { norm, hoofdletter } = woord
  if (isVoornaam(norm)) return false
  if (WAAR.has(norm) || isOrganisatiewoord(norm) || isRolwoord(norm) || /^\p{N}+$/u.test(norm)) return true
  if (hoofdletter) return false
  // In a name without capitals any word can be a family name; elsewhere an ordinary word follows «van de».
  return (
    TUSSENVOEGSELS.has(norm) || (eerste?.hoofdletter === true && !!vorige && TUSSENVOEGSELS.has(vorige.norm))
  )
}

/** In front they say what somebody does, not how somebody is called. */
const BEROEPEN = woordset(`
  agent apotheker bakker slager winkelier winkelierster handelaar uitbater uitbaatster eigenaar cafebaas bewoner inwoner buur buurman buurvrouw
  ouder moeder vader gemeenteraadslid juf meester trekker lid groep luide stem
`)
/** Streets, buildings and clubs: «Winkelier Bloemenstraat» is a place, not a name. */
const PLEK =
  /^(?:\p{L}{4,}(?:straat|laan)|\p{L}{3,}(?:plein|markt|wijk|school|steenweg|buurt|centrum|park)|straat|laan|plein|markt|wijk|school|centrum|park|cafe|frituur|jeugdhuis|buurtcomite|facebook|facebookgroep|vzw)$/u

/**
 * A first and a last name: two words with a capital that are no function, place or abbreviation, and not both ordinary words («Jan Bakker» is one); or
 * both ordinary, with a particle that has a capital; or one, after a form of address.
 */
export function lijktPersoonsnaam(naam: string): boolean {
  const isAllesGroot = naam === naam.toUpperCase()
  const woorden = readWoorden(naam)
  const delen = woorden
    .filter(({ norm }, i) => i > 0 || !(BEROEPEN.has(norm) || isRolwoord(norm)))
    .filter(({ norm, hoofdletter, van, tot }) => {
      const woord = naam.slice(van, tot)
      const isAfkorting = !isAllesGroot && woord === woord.toUpperCase()
      return hoofdletter && norm.length > 1 && !TUSSENVOEGSELS.has(norm) && !PLEK.test(norm) && !isAfkorting
    })
  if (delen.length > 0 && AANSPREKINGEN.has(woorden[0]?.norm ?? '')) return true
  if (delen.length < 2) return false
  const heeftTussenvoegsel = woorden.some(
    ({ norm, hoofdletter }, i) =>
      hoofdletter && TUSSENVOEGSELS.has(norm) && woorden[i + 1]?.hoofdletter === true,
  )
  return delen.some(({ norm }) => !isGewoon(norm) || (heeftTussenvoegsel && GEWONE_VOORNAMEN.has(norm)))
}

/** «Fatima», «jan peeters»: also without a capital or a last name. */
export const begintMetVoornaam = (naam: string): boolean => isVoornaam(readWoorden(naam)[0]?.norm ?? '')
