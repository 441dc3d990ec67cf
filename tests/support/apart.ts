/**
 * Held-out: spellings and sentences that were written after the rules and not used to make them. As first run, before anything was mended: 59 of 60
 * spellings found, 3 of 201 sentences changed. What failed was mended by its kind; from then on these hold as a test, and say nothing new about recall.
 */

/** Whose name, and a text in which it stands in some spelling; nothing of the second list may be left. */
export const SCHRIJFWIJZEN: readonly (readonly [naam: string, tekst: string, weg: RegExp])[] = [
  ['Nathalie Vercammen', 'Gebeld met Nathalie V. over de poort.', /nathalie/iu],
  ['Nathalie Vercammen', 'mevr. Vercammen blijft bij haar standpunt', /vercammen/iu],
  ['Nathalie Vercammen', 'Nathalietje zei het zelf', /nathalie/iu],
  ['Nathalie Vercammen', 'nath.vercammen@telenet.be', /vercammen/iu],
  ['Nathalie Vercammen', 'De Vercammens wonen er al dertig jaar', /vercammen/iu],
  ['Nathalie Vercammen', 'VERCAMMEN N.', /vercammen/iu],
  ['Nathalie Vercammen', 'volgens N.V. (zie verslag) Vercammen', /vercammen/iu],
  ['Nathalie Vercammen', 'Nathalie/Vercammen', /nathalie|vercammen/iu],
  ['Nathalie Vercammen', '#nathalievercammen op Instagram', /nathalie|vercammen/iu],
  ['Nathalie Vercammen', 'Nathalie (Vercammen) stemde tegen', /nathalie|vercammen/iu],
  ['Abdelkader El Idrissi', 'Abdelkader vroeg het woord', /abdelkader/iu],
  ['Abdelkader El Idrissi', 'dhr. El Idrissi', /idrissi/iu],
  ['Abdelkader El Idrissi', 'de heer el-idrissi', /idrissi/iu],
  ['Abdelkader El Idrissi', 'Elidrissi Abdelkader', /idrissi|abdelkader/iu],
  ['Abdelkader El Idrissi', 'A. El Idrissi', /idrissi/iu],
  ['Abdelkader El Idrissi', 'de Idrissi-broers', /idrissi/iu],
  ['Abdelkader El Idrissi', 'Abdel­kader was er ook', /kader/iu],
  ['Wim De Ridder', 'Wim kwam langs', /wim/iu],
  ['Wim De Ridder', 'wim de ridder', /wim|ridder/iu],
  ['Wim De Ridder', 'De Ridder wil praten', /ridder/iu],
  ['Wim De Ridder', 'WDR vindt van niet, zegt Wim', /wim/iu],
  ['Wim De Ridder', 'Wim’s plan en De Ridders brief', /wim|ridder/iu],
  ['Wim De Ridder', 'wim.deridder@gmail.com', /wim|ridder/iu],
  ['Wim De Ridder', 'Deridder Wim', /wim|ridder/iu],
  ['Wim De Ridder', 'Wimme heeft het gezegd', /wim/iu],
  ['Ann-Sophie Maertens', 'Ann-Sophie', /sophie/iu],
  ['Ann-Sophie Maertens', 'Ann Sophie Maertens', /sophie|maertens/iu],
  ['Ann-Sophie Maertens', 'Annsophie', /sophie/iu],
  ['Ann-Sophie Maertens', 'A.-S. Maertens', /maertens/iu],
  ['Ann-Sophie Maertens', 'AS Maertens', /maertens/iu],
  ['Ann-Sophie Maertens', 'ann-sophie.maertens@school.be', /sophie|maertens/iu],
  ['Ann-Sophie Maertens', 'Sophie Maertens belde', /sophie|maertens/iu],
  ['Rik D’Hondt', "Rik D'Hondt", /hondt/iu],
  ['Rik D’Hondt', 'Rik Dhondt', /hondt/iu],
  ['Rik D’Hondt', 'D´Hondt was kwaad', /hondt/iu],
  ['Rik D’Hondt', 'meneer d’hondt', /hondt/iu],
  ['Rik D’Hondt', 'dhondt.rik@skynet.be', /hondt|rik/iu],
  ['Thi Lan Nguyen', 'Nguyen Thi Lan', /nguyen/iu],
  ['Thi Lan Nguyen', 'Mevrouw Nguyễn', /nguy/iu],
  ['Thi Lan Nguyen', 'Thi-Lan', /thi/iu],
  ['Björn Gülünay', 'Bjorn Gulunay', /bj|lunay/iu],
  ['Björn Gülünay', 'Bjo\u0308rn', /bj/iu],
  ['Björn Gülünay', 'Gülünays winkel', /nay/iu],
  ['Björn Gülünay', 'BJÖRN GÜLÜNAY', /bj|nay/iu],
  ['Karel Sterckx', 'Kareltje Sterckx', /karel|sterckx/iu],
  ['Karel Sterckx', 'k.sterckx', /sterckx/iu],
  ['Karel Sterckx', 'Sterckx’ brief', /sterckx/iu],
  ['Karel Sterckx', 'Karel en Sterckx senior', /karel|sterckx/iu],
  ['Karel Sterckx', 'K Sterckx', /sterckx/iu],
  ['Karel Sterckx', '‘Karel Sterckx’', /karel|sterckx/iu],
  ['Maria Van Loo', 'Maria van Loo', /maria|loo/iu],
  ['Maria Van Loo', 'Vanloo Maria', /maria|loo/iu],
  ['Maria Van Loo', 'mevrouw Van Loo', /loo/iu],
  ['Maria Van Loo', 'M. van Loo', /loo/iu],
  ['Maria Van Loo', 'Mariake', /maria/iu],
  ['Sofie Coeckelberghs', 'Sofieke Coeckelberghs', /sofie|coeckel/iu],
  ['Sofie Coeckelberghs', 'coeckelberghs-sofie', /sofie|coeckel/iu],
  ['Sofie Coeckelberghs', 'Sofie C.', /sofie/iu],
  ['Sofie Coeckelberghs', 'Coeckel-\nberghs', /coeckel/iu],
  ['Sofie Coeckelberghs', 'facebook.com/sofie.coeckelberghs', /sofie|coeckel/iu],
]

/** Hidden while the sentences are read: names of which parts are also words. */
export const DRAGERS: readonly string[] = [
  ...new Set(SCHRIJFWIJZEN.map(([naam]) => naam)),
  'Mark De Bakker',
  'Iris Van Straten',
  'Bart Zomers',
  'Hugo De Boer',
  'Roos Vandaele',
  'Mia Goossens',
  'Stan Peerlings',
  'Jo Kerkhofs',
]

/** Nobody is meant in any of them. */
export const GEWONE_ZINNEN: readonly string[] = `
De bus stopt niet meer aan de kerk sinds de werken.
Op de markt stond vorige week een petitie tegen de parkeermeters.
Wie aan het kruispunt woont, hoort de vrachtwagens al om vijf uur.
De boer heeft zijn veld langs de vaart omgeploegd.
De bakker op de hoek sluit in juli drie weken.
In de zomer zitten er jongeren op de trappen van het gemeentehuis.
Het kerkhof wordt vergroend, maar niet iedereen is daar blij mee.
Een roos op elk graf: dat was het voorstel van de seniorenraad.
De straten rond het station zijn smal en donker.
Wij zijn geen ridders, wij zijn buren.
De brief van de stad kwam twee dagen na de vergadering.
Er is een ridder op een paard afgebeeld boven de poort.
Het plan loopt van september tot mei.
Niemand weet wie de sleutel van de zaal heeft.
De loods aan het water staat al tien jaar leeg.
Er kwam een buurtfeest met een springkasteel en een barbecue.
De kaart toont waar er zorgen zijn over verkeer.
Een deel van de ouders wil een schoolstraat, een ander deel niet.
Het park gaat om tien uur dicht.
De peren uit de pluktuin zijn voor iedereen.
Wat de stad belooft, moet ze ook doen.
De zaal was te klein voor honderdtwintig mensen.
Op zondag is het stil in de winkelstraat.
De jeugdwerker fietst elke avond langs de pleintjes.
Er is nood aan een plek om te schuilen voor de regen.
De hond van de overburen blaft de hele dag.
Aan de toog hoor je wat er leeft.
De gemeente zegt dat het geld op is.
De eerste vergadering duurde tot middernacht.
We vragen een zebrapad aan de bibliotheek.
Het kader voor subsidies is onduidelijk.
In dat kader vroeg de dienst om uitstel.
De sterkste roepers kregen het laatste woord.
De stille buren bleven thuis.
Een vrijwilliger hielp met de stoelen.
Het riool liep over na het onweer.
De straatlampen gaan om één uur uit.
Wie Frans spreekt, voelt zich niet altijd welkom.
De Franse school ligt net over de grens.
De tram rijdt weer vanaf maandag.
Er waren 14 bezwaren en 3 petities.
De lijst met namen ligt bij de dienst.
Het voetbalveld wordt kunstgras.
De kinderen tekenden hun droomplein.
Elke klas mocht een boom kiezen.
De linde voor de kerk is honderd jaar oud.
Het is een oude discussie over de doorgang.
De ene wil banken, de andere net niet.
De wijk heeft drie speeltuinen en geen café.
Er is maar één bakker over in het dorp.
Wat met de fietsen aan het station?
De brandweer raakt niet door de straat.
De imam en de pastoor zaten aan dezelfde tafel.
Een gesprek aan de keukentafel werkt beter dan een zaal.
De ploeg van de groendienst komt in de herfst.
De politie kwam twee keer in een maand.
Er wordt te hard gereden op de steenweg.
Het sluipverkeer komt van de snelweg.
De bewoners van de flat hebben geen kelder meer.
De huur steeg met tachtig euro.
De school vraagt meer toezicht aan de poort.
De apotheker geeft folders mee.
In de wachtzaal hoor je dezelfde klachten.
De meeste mensen willen gewoon rust.
Iedereen mag spreken, niemand moet.
Het debat liep uit de hand.
De moderator greep te laat in.
De toon was scherp maar eerlijk.
Een rustige avond, met koffie en taart.
De notulen hangen aan het bord.
Het gerucht ging dat het zwembad dicht zou gaan.
De burgemeester antwoordde op alle vragen.
De schepen van mobiliteit kon er niet bij zijn.
De ambtenaar noteerde alles.
Tijdens de markt is de straat afgesloten.
De marktkramers willen een vaste plaats.
De winkels sluiten om zes uur.
Het café op het plein is van eigenaar veranderd.
De terrassen staan tot op de rijweg.
De bloembakken zijn verdwenen.
Er staat een bank waar niemand zit.
Het licht aan de oversteek is stuk.
Waar de weg smaller wordt, botsen fietsers en auto’s.
De rode lijn op de kaart is een spanning.
Rond het stille midden staan drie groepen.
De luide stem krijgt veel aandacht in de krant.
De journalist belde de woordvoerder.
In de lokale groep op Facebook werd fel gereageerd.
De beheerder zette de reacties uit.
Een filmpje van het incident ging rond.
De foto’s werden verwijderd.
De politie vroeg om geen namen te delen.
Het verslag komt op de website.
De dienst Samenleven maakt een plan.
De samenwerking met het OCMW loopt goed.
De school en de jeugddienst plannen een infoavond.
De vakantie begint in de laatste week van juni.
Volgende lente planten we bomen.
De haag langs het pad moet lager.
De speelstraat was een succes.
De doortocht van de tractoren stoort de bewoners.
De boeren rijden met de oogst door het dorp.
De kermis trekt veel volk.
De harmonie speelt op het plein.
De scouts verkopen wafels.
Het rusthuis kreeg een nieuwe naam.
De vroedvrouw kent alle jonge gezinnen.
De dokter heeft geen plaats meer.
De taalles is op dinsdag.
De moskee opent haar deuren.
De parochiezaal is te huur.
De leerlingen schreven een brief aan het college.
De raad stemt in maart.
De oppositie vroeg om cijfers.
Het budget is krap.
De raming ligt hoger dan gedacht.
De aannemer begint na de bouwvlof.
Er is wantrouwen tegenover de stad.
Een deel van de groep haakte af.
De sfeer was goed, het resultaat mager.
We komen in het najaar terug.
De volgende stap is een bevraging.
De enquête werd door 312 mensen ingevuld.
De helft is jonger dan veertig.
Een op de drie voelt zich onveilig ’s avonds.
Het gaat niet over de hangjongeren alleen.
De jongeren zelf werden niet gehoord.
De ouderen blijven binnen na acht uur.
De buurtwinkel sluit, de nachtwinkel blijft.
De postbode ziet wie er eenzaam is.
De kapper weet alles.
De frituur is het hart van het dorp.
De vuilnis blijft soms drie dagen staan.
Sluikstort is het grootste probleem.
De camera’s hielpen niet.
De boetes zijn hoog.
De wijkagent kent de namen, wij niet.
De straathoekwerker kent de jongens.
Een vader zei dat zijn zoon bang is.
Een moeder bracht koffie voor iedereen.
Een oma woont al zestig jaar in dezelfde straat.
De oudste bewoner is achtennegentig.
De nieuwste buren spreken Turks en Nederlands.
De tolk was ziek.
De uitnodiging was enkel in het Nederlands.
De tekeningen zeggen meer dan de tekst.
De borden zijn in vier talen.
De les stopte om negen uur.
Het is goed dat er gepraat wordt.
Goed zo, zei de zaal.
Mooi was het niet, nodig wel.
Lang leve de fiets, stond er op het bord.
Zwart op wit staat het in het plan.
Groen en rood stonden tegenover elkaar.
Noord wil het park, Zuid wil parking.
Het oosten van de wijk ligt lager.
West is de drukste kant.
De brug is dicht voor auto’s.
De dam houdt het water tegen.
De poort van het fort is hersteld.
De toren luidt niet meer na tien uur.
De molen draait op zondag.
De vijver stinkt in augustus.
De beek trad buiten haar oevers.
De berg zand ligt er al een jaar.
De steen des aanstoots is de parking.
De pleinvrees van de stad is bekend.
De vrede in de straat is broos.
De hoop is klein maar echt.
Liefst zonder lawaai, graag met groen.
Vrij parkeren mag enkel voor bewoners.
De kat van de bib heeft een eigen stoel.
De vis op vrijdag is een traditie.
De koning kwam ooit op bezoek.
De prins van carnaval deelt snoep uit.
De meester van de derde klas doet mee.
De juf nam foto’s.
De coach van de ploeg zoekt vrijwilligers.
De trein van acht uur zit vol.
De fietsers rijden op het voetpad.
De steps liggen overal.
De deelwagens staan fout.
De laadpalen zijn te weinig.
De warmtepomp maakt lawaai.
De zonnepanelen weerkaatsen het licht.
De nieuwbouw neemt het zicht weg.
De tuinen worden kleiner.
De haan van de buren kraait om vier uur.
De bijen op het dak zijn van de school.
De moestuin is voor iedereen.
De kelder van het buurthuis staat onder water.
De verwarming in de zaal is stuk.
De stoelen waren geleend van de parochie.
De soep was op voor iedereen er was.
De afwas deden we samen.
De afspraak: volgende keer beginnen we op tijd.
De vraag blijft wie het trekt.
Het antwoord volgt na de zomer.
Dat is voor later, zei de voorzitter.
De rest van het verslag staat in bijlage.
Tot daar het nieuws uit de wijk.
`
  .trim()
  .split('\n')
