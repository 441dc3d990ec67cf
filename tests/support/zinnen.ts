/** Ordinary sentences of a werkgroep, without anybody's name. Many hold words that are also first or last names. */
export const ZINNEN: readonly string[] = `
De buurt wil een veilig plein waar kinderen kunnen spelen.
De winkeliers vrezen dat klanten wegblijven.
In mei komt er een infoavond in het buurthuis.
We spreken af op maandag 4 mei om 20 uur.
Een roos is geen roos als ze niet bloeit.
De bakker en de slager tekenden de petitie.
Het bos achter de school wordt een wandelgebied.
De vos sloop langs de vuilnisbakken.
Hij is koen, maar niet roekeloos.
Ik ken niemand die daar tegen is.
Kennen jullie iemand met een bestelwagen?
De lies deed hem pijn na de wedstrijd.
Het was een frank gesprek over geld.
In ernst: dit kan zo niet verder.
De boon op het bord bleef liggen.
Het merk van de fiets doet er niet toe.
Er is een de facto verbod op vuurwerk.
De kerk luidt de klok om zeven uur.
De wit geschilderde muur werd beklad.
Wie wit zegt, moet niet zwart denken.
Van den beginne was er wantrouwen.
De bas klonk door de muren van de zaal.
Het is bas genoeg om de buren wakker te houden.
De tom-tom stuurt auto’s door de woonstraat.
Een jantje-van-leiden is hier niet op zijn plaats.
Jan en alleman bemoeide zich ermee.
Dat is iets voor Jan met de pet.
Jan Modaal betaalt de rekening.
De an sich goede maatregel kwam te laat.
Er is meer groen nodig op het plein.
De meer gegoede wijken worden eerst geholpen.
Op het marktplein stond een kraam met kaas.
De smid maakte een nieuw hek.
De smet op het blazoen verdwijnt niet vanzelf.
Er hing een vreemde geur boven de vaart.
De jongeren hangen rond bij de bib.
Wij willen dat de gemeente luistert.
Zij zeggen dat er niets verandert.
De burgemeester kwam langs na de brand.
De dekker van het dak was te laat.
P.S. vergeet de sleutel van de zaal niet.
Neem de TV mee naar het jeugdhuis.
Het pv werd opgemaakt door de politie.
De nv en de bv tekenden samen.
De WC in het park is stuk.
Bel het OCMW voor een afspraak.
Mail naar info@gemeente.be of bel.
Volg ons op @gemeente_plein voor nieuws.
De actiegroep #redhetplein groeit.
Er kwamen 120 mensen, onder wie 40 kinderen.
Het frans van de leraar klinkt goed.
Zij leest liever in het Engels.
De peters en meters van de boom komen zaterdag.
Een peter per boom, dat was het idee.
Het peterschap van de straat werkt goed.
De aarde van de tuin is arm.
Een mier in de suiker is geen ramp.
De els langs de beek moet gekapt.
De elsjes langs de beek bloeien.
Een els en een priem horen bij de schoenmaker.
Het mertensvak is leeg gebleven.
De claesstraat loopt dood.
Op de Bartholomeusmarkt is het druk.
Er werd geschaatst op de vijver.
Er ligt een tapijt van bladeren op straat.
Ze kochten een fatimabeeldje in Portugal.
Bij de mark hoort een gulden.
Hij droeg een marktkraam de straat in.
We kregen een mark als aandenken.
Het verhoevenplein krijgt een nieuwe naam.
De bouw van de toren start in juni.
In augustus is het stil op het plein.
De sterke wind nam de tent mee.
Een kind ving een stekelbaars in de beek.
De kok van het buurtrestaurant kookt voor vijftig.
De koning opende het park.
Er is een prins carnaval in elke wijk.
Het huis op de hoek staat leeg.
De brug is te smal voor twee bussen.
De berg afval blijft groeien.
De molen draait op zondag.
Het gras is nat en de modder diep.
De broeken van de kinderen zijn vuil.
De broek werd drooggelegd voor de weg.
Een wit konijn, een zwarte kat.
De lijn tussen wij en zij is dun.
Mijn buur zegt nooit goeiedag.
De ouders van de school zijn bezorgd.
Het midden zwijgt, maar luistert wel.
Wat kan de groep samen doen?
Wie trekt dit, en tegen wanneer?
De handelaars vragen een parkeerplan.
Kan de wijkagent vaker langskomen?
De jeugdwerker kent iedereen bij naam.
De imam en de pastoor drinken samen koffie.
De voorzitter van de wijkraad belt morgen.
Het verkeer rijdt te snel door de dorpsstraat.
Een pop, een bal en een ster van papier.
De held van de dag was de poetsploeg.
Het slot van de deur is kapot.
Sluit de sluis voor het te laat is.
Een appel per dag, zei de dokter.
Winter en zomer staat de deur open.
De lente brengt volk op straat.
Dit is geen strijd tussen arm en rijk.
Een stroom van klachten bereikte de dienst.
De schoenen van de wandelclub stonden buiten.
Er vloog een valk boven het stadhuis.
Een zwaan in de vijver, een hond aan de leiband.
`
  .trim()
  .split('\n')
