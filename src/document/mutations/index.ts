/**
 * Everything that can be done to a dossier. Nothing else writes: each is one act with a Dutch label and one undo step, takes the document first,
 * passes over ids that are gone, and leaves no step when nothing changed.
 */
export { addActor, addActoren, editActoren, linkBezorgdheid } from './actoren'
export { confirmPlaatsen, editEens, parkActoren, placeActoren } from './plaatsen'
export {
  linkBezorgdheden,
  removeActoren,
  removeSelectie,
  unlinkBezorgdheden,
  unlinkBezorgdheid,
} from './actoren'
export { duplicateActoren, pasteFragment } from './fragment'
export { addMomentopname, removeMomentopname, renameMomentopname, restoreDossier } from './momentopnames'
export { addRecord, editRecords, editSectie, moveRecord, removeRecords } from './records'
export { addRelatie, editRelaties, removeRelaties, reverseRelaties } from './relaties'
export { addBezorgdheid, addForum, addStandpunt, addTegenstelling, moveTegenstelling } from './rondom'
export {
  removeBezorgdheden,
  removeFora,
  removeStandpunten,
  removeTegenstelling,
  removeTegenstellingen,
} from './rondom'
export { editVanWerkboek } from './werkboek'
export { addLijst, addRelaties, carryBezorgdheid, type Lijstbijwerking, type Lijstregel } from './samen'
export {
  bundleBezorgdheden,
  chooseUitdaging,
  rateImpact,
  supportUitdaging,
  takeOverUitdaging,
} from './uitdagingen'
export { hideVoorstel, moveUitdaging, resetVolgorde, restoreVoorstel } from './uitdagingen'
export {
  addDoelstelling,
  editDoelstelling,
  judgeHaalbaarheid,
  moveDoelstelling,
  removeDoelstelling,
  returnUitdaging,
} from './uitdagingplan'
export {
  addGedeeld,
  editGedeeld,
  editKaartveld,
  editMijlpaal,
  extendBewaarTot,
  noteGedeeld,
  removeGedeeld,
} from './dossierkaart'
export { addTrigger, editTrigger, removeTrigger } from './plan'
export { editRubriek, moveRubriek, resetRubrieken } from './nota'
export { markGezien, unmarkGezien } from './gezien'
export { answerVraag, editAntwoordbron, markOnbekend } from './vragen'
export { moveCommunicatie, moveNaarFase, renameFase } from './communicatie'
export { answerPitstop, keepPitstop, renewPitstop, takeOverPitstop } from './pitstop'
export { addPunt, editPunt, movePunt, removePunt } from './verankering'
export { duplicateActies, fillActies } from './actierijen'
export {
  addEigenActie,
  addEigenActies,
  editEigenActie,
  removeEigenActie,
  takeOverBibliotheekactie,
  takeOverEigenActie,
} from './actiebibliotheek'
export { answerToets, engagePartner, setTrekker, takeOverActie, takeOverToon } from './acties'
export { addBedrag, editBedrag, removeBedrag } from './bedragen'
export { addTussentijds, editTussentijds, moveActie, removeTussentijds, setPeriode } from './tijdpad'
export { addLuistermoment, editLuistermoment, editTeruggezegd, removeLuistermoment } from './luisteren'
export { addLogregel, editLogregel, removeLogregel } from './uitvoering'
export { addVondst } from './buren'
export {
  addDiensten,
  addLeden,
  addLidOpKaart,
  addLidVanKaart,
  editDienst,
  type Lidrij,
  moveDienst,
  removeDienst,
} from './werkgroep'
export { editNaarBestand, addBestand, noteStand } from './samenvoegen'
export {
  addBesluit,
  addVergadering,
  addVergaderpunt,
  editBesluit,
  editVergaderpunt,
  keepVergadermoment,
  moveBesluit,
  moveVergaderpunt,
  removeBesluit,
  removeVergaderpunt,
} from './vergaderingen'
export { addRonde, addStemming, placeRonde, removeSpreidingen, editVolgordereden } from './rondes'
export { restoreRecords } from './terugzetten'
export { allowVroegereNaam, answerNaamwoord, hideNamen, purgeNaam } from './namen'
