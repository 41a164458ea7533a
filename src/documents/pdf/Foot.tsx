import { Link, Text, View } from '@react-pdf/renderer'

import type { DocumentModel } from '../blocks.ts'
import { QrCode } from './QrCode.tsx'
import { colour, millimetres, page, space, lettering } from './theme.ts'

const small = { ...lettering.small, color: colour.quiet }

const Verification = ({ verification }: Pick<DocumentModel, 'verification'>) => {
  if (!verification) return null
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center', gap: space.medium }}>
      <QrCode text={verification.url} side={millimetres(16)} />
      <View>
        <Text style={small}>
          Code de vérification :{' '}
          <Text style={{ fontWeight: 600, color: colour.ink }}>{verification.code}</Text>
        </Text>
        <Text style={small}>
          <Link src={verification.url} style={{ color: colour.quiet }}>
            {verification.url}
          </Link>
        </Text>
      </View>
    </View>
  )
}

type Props = { model: DocumentModel; pageNumber: number; totalPages: number }

/** The same foot on each page: how to verify the document, its reference, and where one is in it. */
export const Foot = ({ model, pageNumber, totalPages }: Props) => (
  <View
    style={{
      position: 'absolute',
      left: page.margin,
      right: page.margin,
      bottom: page.footFromEdge,
      paddingTop: space.small,
      borderTopWidth: 0.5,
      borderTopColor: colour.line,
      flexDirection: 'row',
      justifyContent: 'space-between',
      alignItems: 'center',
    }}
  >
    <Verification verification={model.verification} />
    <View style={{ marginLeft: 'auto', alignItems: 'flex-end' }}>
      {model.reference ? <Text style={small}>{model.reference}</Text> : null}
      <Text style={small}>{`page ${pageNumber} sur ${totalPages}`}</Text>
    </View>
  </View>
)
