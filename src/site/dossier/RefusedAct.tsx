import { Button } from '#ui/components/Button.tsx'
import { Act } from '#ui/layout/Acts.tsx'

import { whyNot, type RefusedAllowance } from './why-not.ts'

/** An act that cannot be done now: shown all the same, with why and who could. */
export const RefusedAct = ({ name, act }: { name: string; act: RefusedAllowance }) => (
  <Act>
    <Button appearance="secondary" unavailable={whyNot(act)}>
      {name}
    </Button>
  </Act>
)
