// Reading a register of 5,000 rows and 30 columns: until its preview stands, what the page has to do for it, and how long it does not answer meanwhile;
// beside the same app in a browser without workers, where the page reads it itself. Turn by turn.
import { strToU8, zipSync } from 'fflate'
import { inTurns, mainThread, newPage, twoFrames, withoutThumbnails } from './pages.mjs'

export const ROWS = 5000
export const COLUMNS = 30
const HEAD = ['Naam organisatie', 'Type', 'Aantal leden', 'Plaats', 'Bekommernis', 'Opmerking']
const KINDS = ['groep', 'netwerk', 'stille midden', 'luide stem']

/** A spreadsheet as Excel writes one, with its texts in a table of their own. Gives its bytes, to hand to a page. */
function makeRegister() {
  /** @type {Map<string, number>} */
  const texts = new Map()
  const text = (/** @type {string} */ what) => {
    const known = texts.get(what)
    if (known !== undefined) return known
    texts.set(what, texts.size)
    return texts.size - 1
  }
  const cell = (/** @type {number} */ row, /** @type {number} */ column) =>
    row === 0
      ? (HEAD[column] ?? `Kolom ${column}`)
      : ([
          `Vereniging ${row}`,
          KINDS[row % 4],
          String(10 + (row % 90)),
          row % 5 === 0 ? 'midden' : '',
          row % 2 === 0 ? 'lawaai; afval' : 'verkeer, vooral aan de school',
        ][column] ?? `waarde ${column} ${row % 50}`)
  const rows = Array.from({ length: ROWS + 1 }, (_, row) => {
    const cells = Array.from(
      { length: COLUMNS },
      (__, column) => `<c t="s"><v>${text(cell(row, column))}</v></c>`,
    )
    return `<row r="${row + 1}">${cells.join('')}</row>`
  })
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packages = 'http://schemas.openxmlformats.org/package/2006'
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"/>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Register" sheetId="1" r:id="b"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="b" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="c" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${[...texts.keys()].map((what) => `<si><t>${what}</t></si>`).join('')}</sst>`,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])))
}

/** @typedef {{ wall: number, thread: number, silence: number }} Reading ms: until the preview, of the main thread, and the longest that the page did not answer */

/**
 * @param {import('@playwright/test').Browser} browser @param {string} address @param {boolean} withWorker
 * @returns {Promise<() => Promise<Reading>>}
 */
async function openReader(browser, address, withWorker) {
  const page = await newPage(browser, { serviceWorkers: 'block' })
  await withoutThumbnails(page)
  if (!withWorker) await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'))
  await page.goto(address)
  await page.getByRole('button', { name: 'Nieuw dossier' }).first().click()
  await page.locator('#veld').waitFor()
  const transfer = await page.evaluateHandle(
    (bytes) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(bytes)], 'register.xlsx'))
      return data
    },
    [...makeRegister()],
  )
  const dialog = page.getByRole('dialog', { name: 'Lees een lijst in' })
  const read = await mainThread(page)
  return async () => {
    await twoFrames(page)
    const before = await read()
    const wall = page.evaluate(
      (found) =>
        new Promise((ready) => {
          const begin = performance.now()
          let last = begin
          let silence = 0
          const beat = setInterval(() => {
            const now = performance.now()
            silence = Math.max(silence, now - last)
            last = now
            if (![...document.querySelectorAll('output')].some((one) => one.textContent?.includes(found)))
              return
            clearInterval(beat)
            ready({ wall: now - begin, silence })
          }, 4)
        }),
      `${ROWS} gevonden`,
    )
    for (const kind of ['dragenter', 'dragover', 'drop'])
      await page.dispatchEvent('body', kind, { dataTransfer: transfer })
    const times = /** @type {{ wall: number, silence: number }} */ (await wall)
    await twoFrames(page)
    const thread = (await read()) - before
    await dialog.getByRole('button', { name: 'Annuleren' }).click()
    await dialog.waitFor({ state: 'detached' })
    return { ...times, thread }
  }
}

/**
 * @param {import('@playwright/test').Browser} browser @param {string} origin @param {number} runs
 */
export async function measureList(browser, origin, runs) {
  const [ours, other] = [
    await openReader(browser, `${origin}/app/`, true),
    await openReader(browser, `${origin}/app/`, false),
  ]
  // Once for nothing: the code is there for both.
  await ours()
  await other()
  /** @type {Reading[]} */
  const readings = []
  const pairs = await inTurns(
    runs,
    async () => {
      const reading = await ours()
      readings.push(reading)
      return reading.thread
    },
    async () => (await other()).thread,
  )
  return { pairs, readings }
}
