#!/bin/sh
# ical.js: of BYMONTHDAY with BYSETPOS it gives every day named, and 29 February each year becomes 1 March; BYMONTHDAY=-1 is read as it should be.
#
# Packages: ical.js 2.2.1, rrule 2.8.1 (public npm), in a folder of its own that is removed afterwards. Needs Node 20.19 or newer.
# Behaviour: RFC 5545 lets a rule say «the last of the 28th to the 31st» with BYMONTHDAY=28,29,30,31;BYSETPOS=-1, and skips a yearly day that a year
#   lacks. ical.js, the reader in Thunderbird, gives all four days, and the 1st of March. rrule gives what the format says. A good guess is that a rule
#   of the format's own is read alike by both. BYMONTHDAY=-1, and BYMONTH=2;BYMONTHDAY=-1, are.
# Output seen: what stands in expected.txt below. Fails when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --save-exact ical.js@2.2.1 rrule@2.8.1 >/dev/null
cat > probe.mjs <<'JS'
import ICAL from 'ical.js'
import rrule from 'rrule'
const ical = (begin, rule) => {
  const days = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(begin))
  return Array.from({ length: 4 }, () => days.next().toString())
}
const other = (begin, rule) =>
  new rrule.RRule({ ...rrule.RRule.parseString(rule), dtstart: new Date(`${begin}T00:00:00Z`) })
    .all((_, i) => i < 4).map((day) => day.toISOString().slice(0, 10))
for (const [begin, rule] of [
  ['2027-01-31', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1'],
  ['2027-01-31', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
  ['2028-02-29', 'FREQ=YEARLY'],
  ['2028-02-29', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'],
]) {
  console.log(rule)
  console.log('  ical.js', ical(begin, rule).join(' '))
  console.log('  rrule  ', other(begin, rule).join(' '))
}
JS
node probe.mjs | tee seen.txt
cat > expected.txt <<'TXT'
FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1
  ical.js 2027-01-31 2027-02-28 2027-03-28 2027-03-29
  rrule   2027-01-31 2027-02-28 2027-03-31 2027-04-30
FREQ=MONTHLY;BYMONTHDAY=-1
  ical.js 2027-01-31 2027-02-28 2027-03-31 2027-04-30
  rrule   2027-01-31 2027-02-28 2027-03-31 2027-04-30
FREQ=YEARLY
  ical.js 2028-02-29 2029-03-01 2030-03-01 2031-03-01
  rrule   2028-02-29 2032-02-29 2036-02-29 2040-02-29
FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1
  ical.js 2028-02-29 2029-02-28 2030-02-28 2031-02-28
  rrule   2028-02-29 2029-02-28 2030-02-28 2031-02-28
TXT
if diff expected.txt seen.txt >/dev/null; then echo 'As described.'; else echo 'CHANGED: this is no longer what was described.'; exit 1; fi
