#!/bin/sh
# read-excel-file: a workbook whose cells do not say where they are cannot be read, though the format lets them.
#
# Packages: read-excel-file 9.3.17, fflate 0.8.3 (public npm), in a folder of its own that is removed afterwards. Needs Node 20.19 or newer.
# Behaviour: in SpreadsheetML the `r` of a row and of a cell is optional (ECMA-376, CT_Row and CT_Cell); without it the next place is meant. Writers
#   that stream leave it out. The same small sheet is read with it, and gives an error of the language without it. A good guess is that both are
#   the same table.
# Output seen: what stands in expected.txt below. Fails when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --save-exact read-excel-file@9.3.17 fflate@0.8.3 >/dev/null
cat > probe.mjs <<'JS'
import { strToU8, zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { Buffer } from 'node:buffer'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const cell = (text, at) => `<c${at ? ` r="${at}"` : ''} t="inlineStr"><is><t>${text}</t></is></c>`
const book = (withPlaces) => Buffer.from(zipSync({
  '[Content_Types].xml': strToU8(head + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'),
  '_rels/.rels': strToU8(head + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
  'xl/_rels/workbook.xml.rels': strToU8(head + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`),
  'xl/workbook.xml': strToU8(head + `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>`),
  'xl/worksheets/sheet1.xml': strToU8(head + `<worksheet xmlns="${main}"><sheetData>` +
    [['Name', 'Role'], ['Library', 'house']].map((row, y) => `<row${withPlaces ? ` r="${y + 1}"` : ''}>${row.map((text, x) => cell(text, withPlaces && 'AB'[x] + (y + 1))).join('')}</row>`).join('') + '</sheetData></worksheet>'),
}))
for (const withPlaces of [true, false]) {
  try { console.log(withPlaces ? 'cells with r:    ' : 'cells without r: ', JSON.stringify(await readSheet(book(withPlaces)))) }
  catch (error) { console.log(withPlaces ? 'cells with r:    ' : 'cells without r: ', `throws ${error.constructor.name}`) }
}
JS
node probe.mjs | tee seen.txt
cat > expected.txt <<'TXT'
cells with r:     [["Name","Role"],["Library","house"]]
cells without r:  throws TypeError
TXT
if diff expected.txt seen.txt >/dev/null; then echo 'As described.'; else echo 'CHANGED: this is no longer what was described.'; exit 1; fi
