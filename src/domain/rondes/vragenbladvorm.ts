/** How a question sheet looks and works, inside the page itself: no file of ours is near when somebody opens it. */

export const STIJL = `
:root{color-scheme:light dark;font:1.125rem/1.5 system-ui,sans-serif}
main{max-width:44rem;margin:2rem auto;padding:0 1rem}
ul{list-style:none;padding:0}
li{display:grid;grid-template-columns:1fr auto;gap:.25rem 1rem;padding:1rem 0;border-bottom:1px solid #8886}
label{font-weight:700}
input{grid-column:1/-1;width:100%;height:2.75rem;margin:0}
input:not([data-gezet]){opacity:.6}
.einden{grid-column:1/-1;display:flex;justify-content:space-between}
button{min-height:2.75rem;padding:.5rem 1.25rem;font:inherit;font-weight:700}
`

/** The mark of an answer is made once when the page opens, so that saving twice is one answer. */
export const SCRIPT = `
var blad=JSON.parse(document.getElementById('blad').textContent)
var merk=Array.from(crypto.getRandomValues(new Uint8Array(16)),function(n){return n.toString(16).padStart(2,'0')}).join('')
var schuiven=document.querySelectorAll('input[type=range]')
schuiven.forEach(function(schuif){
  function zet(){
    schuif.dataset.gezet='ja'
    var n=Number(schuif.value)
    var woord=n===0?'in het midden':Math.abs(n)+' van 10 naar '+blad.einden[n<0?0:1]
    document.getElementById(schuif.dataset.woord).textContent=woord
    schuif.setAttribute('aria-valuetext',woord)
  }
  schuif.setAttribute('aria-valuetext','geen idee')
  schuif.addEventListener('input',zet)
  schuif.addEventListener('pointerup',zet)
  schuif.addEventListener('keydown',function(e){if(e.key==='Enter'||e.key===' ')zet()})
})
document.getElementById('bewaar').addEventListener('click',function(){
  var plaatsen={}
  schuiven.forEach(function(schuif){if(schuif.dataset.gezet)plaatsen[schuif.dataset.kaart]=Number(schuif.value)/10})
  var antwoord={formaat:'middenveld-antwoord',versie:1,vragenblad:blad.merk,antwoord:merk,plaatsen:plaatsen}
  var a=document.createElement('a')
  a.href=URL.createObjectURL(new Blob([JSON.stringify(antwoord)],{type:'application/json'}))
  a.download='antwoord-'+merk.slice(0,6)+'.json'
  a.click()
  document.getElementById('gedaan').textContent='Bewaard. Je vindt het bij je downloads.'
})
`
