import { View } from '@react-pdf/renderer'

import type { DocumentModel } from '../blocks.ts'
import { Copy } from './Copy.tsx'
import { colour, millimetres, space, lettering } from './theme.ts'

const Address = ({ lines }: { lines: readonly string[] }) =>
  lines.map((line, index) => (
    <Copy key={index} capacity={40} style={index === 0 ? { fontWeight: 600 } : {}}>
      {line}
    </Copy>
  ))

const placeAndDate = ({ place, date }: DocumentModel): string =>
  place ? `${place}, le ${date}` : `Le ${date}`

const Line = ({ term, value }: { term: string; value: string }) => (
  <View style={{ flexDirection: 'row' }}>
    <View style={{ width: millimetres(24) }}>
      <Copy style={{ fontWeight: 600 }}>{`${term} :`}</Copy>
    </View>
    <View style={{ flex: 1 }}>
      <Copy>{value}</Copy>
    </View>
  </View>
)

/** Sender on the left, recipient on the right and lower, then place and date, as in a French letter. */
const Correspondents = ({ model }: { model: DocumentModel }) => (
  <View style={{ marginBottom: space.wide }}>
    <View style={{ width: millimetres(80) }}>
      <Address lines={model.sender} />
    </View>
    <View style={{ marginLeft: millimetres(90), marginTop: space.small }}>
      {model.recipient ? <Address lines={model.recipient} /> : null}
      <View style={{ marginTop: space.medium }}>
        <Copy>{placeAndDate(model)}</Copy>
      </View>
    </View>
  </View>
)

export const Letterhead = ({ model }: { model: DocumentModel }) => (
  <View style={{ marginBottom: space.medium }}>
    <Correspondents model={model} />
    <View>
      <Copy style={{ ...lettering.title, fontWeight: 600, color: colour.accent }}>
        {model.title}
      </Copy>
    </View>
    <View style={{ marginTop: space.medium }}>
      {model.subject ? <Line term="Objet" value={model.subject} /> : null}
      {model.reference ? <Line term="Référence" value={model.reference} /> : null}
    </View>
  </View>
)
