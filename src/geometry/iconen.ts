/**
 * The icons on the map as path data on a field of 24 × 24, drawn as lines of width 2 with round ends.
 *
 * From Lucide, ISC License, Copyright (c) 2026 Lucide Icons and Contributors; flag and users derive from Feather, MIT License,
 * Copyright (c) 2013-present Cole Bemis. Permission to use, copy, modify, and/or distribute this software for any purpose with or without
 * fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies. THE SOFTWARE IS PROVIDED
 * "AS IS", WITHOUT WARRANTY OF ANY KIND. Circles were rewritten as paths, each of which begins with `M` and keeps its flags apart; the icon component library itself belongs to the ui room.
 */
export const ICONEN = {
  users: [
    'M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2',
    'M16 3.128a4 4 0 0 1 0 7.744',
    'M22 21v-2a4 4 0 0 0-3-3.87',
    'M5 7a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z',
  ],
  megaphone: [
    'M11 6a13 13 0 0 0 8.4-2.8A1 1 0 0 1 21 4v12a1 1 0 0 1-1.6.8A13 13 0 0 0 11 14H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2z',
    'M6 14a12 12 0 0 0 2.4 7.2 2 2 0 0 0 3.2-2.4A8 8 0 0 1 10 14',
    'M8 6v8',
  ],
  'circle-dashed': [
    'M10.1 2.182a10 10 0 0 1 3.8 0',
    'M13.9 21.818a10 10 0 0 1-3.8 0',
    'M17.609 3.721a10 10 0 0 1 2.69 2.7',
    'M2.182 13.9a10 10 0 0 1 0-3.8',
    'M20.279 17.609a10 10 0 0 1-2.7 2.69',
    'M21.818 10.1a10 10 0 0 1 0 3.8',
    'M3.721 6.391a10 10 0 0 1 2.7-2.69',
    'M6.391 20.279a10 10 0 0 1-2.69-2.7',
  ],
  waypoints: [
    'M10.586 5.414l-5.172 5.172',
    'M18.586 13.414l-5.172 5.172',
    'M6 12h12',
    'M10 20a2 2 0 1 0 4 0a2 2 0 1 0-4 0Z',
    'M10 4a2 2 0 1 0 4 0a2 2 0 1 0-4 0Z',
    'M18 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0Z',
    'M2 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0Z',
  ],
  hammer: [
    'M15 12l-9.373 9.373a1 1 0 0 1-3.001-3L12 9',
    'M18 15l4-4',
    'M21.5 11.5l-1.914-1.914A2 2 0 0 1 19 8.172v-.344a2 2 0 0 0-.586-1.414l-1.657-1.657A6 6 0 0 0 12.516 3H9l1.243 1.243A6 6 0 0 1 12 8.485V10l2 2h1.172a2 2 0 0 1 1.414.586L18.5 14.5',
  ],
  flag: [
    'M4 22V4a1 1 0 0 1 .4-.8A6 6 0 0 1 8 2c3 0 5 2 7.333 2q2 0 3.067-.8A1 1 0 0 1 20 4v10a1 1 0 0 1-.4.8A6 6 0 0 1 16 16c-3 0-5-2-8-2a6 6 0 0 0-4 1.528',
  ],
  'message-circle-question': [
    'M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719',
    'M9 9.5a3 2.5 0 0 1 6 0c0 2-2 2-3 3.5',
    'M12 17h.01',
  ],
  'map-pin-off': [
    'M12.75 7.09a3 3 0 0 1 2.16 2.16',
    'M17.072 17.072c-1.634 2.17-3.527 3.912-4.471 4.727a1 1 0 0 1-1.202 0C9.539 20.193 4 14.993 4 10a8 8 0 0 1 1.432-4.568',
    'M2 2l20 20',
    'M8.475 2.818A8 8 0 0 1 20 10c0 1.183-.31 2.377-.81 3.533',
    'M9.13 9.13a3 3 0 0 0 3.74 3.74',
  ],
  lock: [
    'M5 11h14a2 2 0 0 1 2 2v7a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-7a2 2 0 0 1 2 -2Z',
    'M7 11V7a5 5 0 0 1 10 0v4',
  ],
  'user-round': ['M7 8a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z', 'M20 21a8 8 0 0 0-16 0'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type IcoonNaam = keyof typeof ICONEN
