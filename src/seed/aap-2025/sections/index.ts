import type { Calendar, ContentSection, Edition } from '#editions/edition.ts'
import { p } from '../../writing.ts'
import { admissibility } from './admissibility.ts'
import { aims } from './aims.ts'
import { annexDocuments } from './annex-documents.ts'
import { annexFacilitator } from './annex-facilitator.ts'
import { blankZones } from './blank-zones.ts'
import { calendarSection } from './calendar.ts'
import { committees } from './committees.ts'
import { context } from './context.ts'
import { convention } from './convention.ts'
import { eligibleProjects } from './eligible-projects.ts'
import { eligibleStructures } from './eligible-structures.ts'
import { europeanFund } from './european-fund.ts'
import { frame } from './frame.ts'
import { funding } from './funding.ts'
import { history } from './history.ts'
import { inclusiveMarket } from './inclusive-market.ts'
import { largeProjects } from './large-projects.ts'
import { missions } from './missions.ts'
import { payment } from './payment.ts'
import { reports } from './reports.ts'
import { support } from './support.ts'
import { sustainablePurchasing } from './sustainable-purchasing.ts'

/** The text of the call in its order, with the dates of `calendar`. */
export const sectionsFor = (calendar: Calendar): readonly ContentSection[] => [
  context,
  aims,
  sustainablePurchasing,
  history,
  frame,
  eligibleStructures,
  blankZones,
  largeProjects,
  eligibleProjects,
  missions,
  admissibility,
  funding,
  europeanFund,
  calendarSection(calendar),
  committees,
  support,
  convention,
  reports,
  payment,
  inclusiveMarket,
  annexFacilitator,
  annexDocuments,
]

/** R018: the call was read in its Auvergne-Rhône-Alpes edition, which says this beside the national criterion. */
export const regionalNotes: NonNullable<Edition['regionalNotes']> = [
  {
    region: '84',
    blocks: [
      p(
        'En Auvergne-Rhône-Alpes, les projets des structures qui portent déjà des facilitateurs et que le PNAD a financées en 2022, 2023 et 2024 sont prioritaires.',
      ),
    ],
  },
]
