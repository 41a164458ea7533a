/**
 * Our own set, drawn for this project on a grid of 24 with a stroke of 2 and round ends. Paths only, so
 * that an icon takes the colour of the text and weighs a few bytes in the page.
 */
export const iconPaths = {
  check: 'M5 12.5 10 17.5 19 7',
  circleCheck: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18ZM8 12.3 11 15.3 16.2 9.4',
  circle: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17Z',
  circleHalf: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17ZM12 3.5v17M15 5v14M18 7.5v9',
  information: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18ZM12 11v5.5M12 7.5v.01',
  warning: 'M12 3.5 21.5 20h-19ZM12 10v4.5M12 17.3v.01',
  error: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3ZM12 7.5v5.5M12 16.5v.01',
  close: 'M6 6 18 18M18 6 6 18',
  menu: 'M4 6.5h16M4 12h16M4 17.5h16',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13ZM15.2 15.2 20.5 20.5',
  arrowRight: 'M4 12h15M13 6l6 6-6 6',
  arrowLeft: 'M20 12H5M11 6l-6 6 6 6',
  chevronRight: 'M9.5 5.5 16 12 9.5 18.5',
  chevronLeft: 'M14.5 5.5 8 12 14.5 18.5',
  chevronDown: 'M5.5 9 12 15.5 18.5 9',
  sortUp: 'M12 19V5.5M6.5 10.5 12 5l5.5 5.5',
  sortDown: 'M12 5v13.5M6.5 13.5 12 19l5.5-5.5',
  sort: 'M8 4.5v15M4.5 8 8 4.5 11.5 8M16 4.5v15M12.5 16l3.5 3.5 3.5-3.5',
  external: 'M18 13.5V20H4V6h6.5M14 4h6v6M20 4 10.5 13.5',
  download: 'M12 4v11.5M6.5 10.5 12 16l5.5-5.5M4.5 20h15',
  upload: 'M12 16V4.5M6.5 9.5 12 4l5.5 5.5M4.5 20h15',
  file: 'M6 3h8l4.5 4.5V21H6ZM13.5 3v5h5',
  clock: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18ZM12 7v5.3l3.3 2',
  calendar: 'M4 5.5h16V20.5H4ZM4 10h16M8.5 3v4M15.5 3v4',
  person: 'M12 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8ZM4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6',
  signOut: 'M14 4H5v16h9M10 12h10.5M16.5 8l4 4-4 4',
  lock: 'M5.5 11h13v9.5h-13ZM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11',
  pencil: 'M4 20l1-4.5L16.5 4 20 7.5 8.5 19ZM14 6.5 17.5 10',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  bin: 'M4.5 6.5h15M9 6.5V4h6v2.5M6.5 6.5 7.5 20.5h9l1-14M10 10.5v6M14 10.5v6',
  mail: 'M3.5 5.5h17v13h-17ZM3.5 7 12 13.5 20.5 7',
  phone:
    'M5 4h4l1.5 4.5-2.3 1.8c1 2.3 3.2 4.5 5.5 5.5l1.8-2.3L20 15v4c0 1-.8 1.5-1.7 1.4C10.7 19.8 4.2 13.3 3.6 5.7 3.5 4.8 4 4 5 4Z',
  pin: 'M12 21c-4.5-4.7-6.5-8-6.5-11a6.5 6.5 0 0 1 13 0c0 3-2 6.3-6.5 11ZM12 7.8a2.2 2.2 0 1 0 0 4.4a2.2 2.2 0 1 0 0-4.4Z',
  print: 'M7 8V3.5h10V8M7 17H3.5V8h17v9H17M7 14h10v6.5H7Z',
  turning: 'M12 3a9 9 0 1 1-8.5 6',
  offline: 'M4 4l16 16M8.5 8.6A6 6 0 0 0 6.5 19H17M11 6.6a6 6 0 0 1 6.5 5.6A3.6 3.6 0 0 1 20 17.5',
} as const

export type IconName = keyof typeof iconPaths
