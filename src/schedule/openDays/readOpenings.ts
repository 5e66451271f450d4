import { yearOf } from '../calendar/isoDate';
import type { IsoDate } from '../calendar/isoDate';
import { nearestName } from '../text/editDistance';
import { foldText } from '../text/foldText';
import { namesEveryFacility, registeredNamesIn } from './facilityNames';
import { activeStretches } from './facilityTerm';
import type { Facility, OpenDayProblem, Opening } from './openDays';
import type { OpeningRecord } from './openingRecords';
import { notHeld } from './wasHeld';

/** The openings that records tell of, and what is wrong with the other records. */
export interface OpeningsReading {
  readonly openings: readonly Opening[];
  readonly problems: readonly OpenDayProblem[];
}

/**
 * The openings of the records. One is kept when its facility is registered and its time is readable and in `year`; every other record
 * is a problem, and so is one that says it was cancelled or put off. One after `asOf` is kept and is a problem too: it does not count yet.
 */
export function readOpenings(
  records: readonly OpeningRecord[],
  facilities: readonly Facility[],
  year: number,
  asOf: IsoDate,
): OpeningsReading {
  const registered = new Map(facilities.map(({ name }) => [foldText(name), name]));
  const readings = records.map((record): OpeningsReading => {
    const cancellation = cancellationOf(record, year);
    if (cancellation) return { openings: [], problems: [cancellation] };
    const names = registeredNamesIn(record.facility, registered);
    const isEvery = (name: string): boolean => !registered.has(foldText(name)) && namesEveryFacility(name);
    const knownFacilities = names.flatMap((name) =>
      isEvery(name) ? activeIn(facilities, record) : (registered.get(foldText(name)) ?? []),
    );
    const unknown = names.filter((name) => !registered.has(foldText(name)) && !isEvery(name));
    return {
      openings: knownFacilities.flatMap((facility, index) =>
        openingsOf(index === 0 ? record : { ...record, visitors: null, onlineVisitors: null }, facility, year),
      ),
      problems: [
        ...unknown.map((name) => unknownFacility({ ...record, facility: name }, [...registered.values()])),
        ...timeProblems(record, year, asOf),
      ],
    };
  });
  return {
    openings: readings.flatMap(({ openings }) => openings),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

/** The facilities that have to open at the record's time: those whom 各设施单位 means. */
function activeIn(facilities: readonly Facility[], { times }: OpeningRecord): readonly string[] {
  const [period] = times?.periods ?? [];
  return facilities.filter(({ term }) => !period || activeStretches(term, period).length > 0).map(({ name }) => name);
}

/** That the opening did not take place, where the record says so. */
function cancellationOf(
  { sheet, dateCell, dateText, times, status, note }: OpeningRecord,
  year: number,
): OpenDayProblem | null {
  const days = times?.periods.map(({ start }) => start) ?? [];
  const absence = notHeld(status, note, days, year);
  if (!absence) return null;
  const { kind, movedTo } = absence;
  const isOfDays = times !== null && times.periods.every(({ start, end }) => start === end);
  const text = isOfDays ? days.join('、') : dateText;
  return { kind, sheet, cell: dateCell, text, ...(movedTo === null ? {} : { movedTo }) };
}

function unknownFacility(
  { sheet, facility, facilityCell }: OpeningRecord,
  registered: readonly string[],
): OpenDayProblem {
  const nearest = nearestName(foldText(facility), registered);
  return {
    kind: 'unknownFacility',
    sheet,
    cell: facilityCell,
    text: facility,
    ...(nearest === undefined ? {} : { nearest }),
  };
}

function timeProblems(
  { sheet, dateCell: cell, dateText, times }: OpeningRecord,
  year: number,
  asOf: IsoDate,
): readonly OpenDayProblem[] {
  if (!times) return [{ kind: 'unreadableDate', sheet, cell, text: dateText }];
  return times.periods.flatMap(({ start, end }): readonly OpenDayProblem[] => {
    const text = start === end ? start : dateText;
    if (yearOf(start) !== year) return [{ kind: 'otherYear', sheet, cell, text }];
    return start > asOf ? [{ kind: 'futureDate', sheet, cell, text }] : [];
  });
}

/** An opening for each time in the year. The visitors are those of all its days, and stand with the first. */
function openingsOf(
  { sheet, dateCell, times, online, joint, visitors, onlineVisitors, note }: OpeningRecord,
  facility: string,
  year: number,
): readonly Opening[] {
  return (times?.periods ?? []).flatMap(({ start, end }, index): readonly Opening[] =>
    yearOf(start) === year
      ? [
          {
            facility,
            date: start,
            ...(end > start && { until: end }),
            online,
            joint,
            visitors: index === 0 ? visitors : null,
            ...(index === 0 && onlineVisitors !== null && { onlineVisitors }),
            note,
            cell: { sheet, ...dateCell },
          },
        ]
      : [],
  );
}
