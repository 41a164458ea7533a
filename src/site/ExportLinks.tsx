import { ButtonLink } from '#ui/components/ButtonLink.tsx'

export type ExportLink = { href: string; label: string }

/** The files that a list can be had as. */
export const ExportLinks = ({ links }: { links: readonly ExportLink[] }) =>
  links.map(({ href, label }) => (
    <ButtonLink key={href} href={href} appearance="secondary" size="small" icon="download" download>
      {label}
    </ButtonLink>
  ))
