import { interfaceTexts } from '#i18n/interface.ts'

import type { MailBlock, MailContent } from './content.ts'
import { html, type Html } from './html.ts'

/** Styles stand on each element, because many mail programs drop the others. */
const style = {
  body: 'margin:0;padding:0;background:#ffffff;color:#161616;',
  column:
    "max-width:600px;margin:0 auto;padding:24px 16px;font-family:'Source Sans 3',-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;",
  service:
    'margin:0 0 24px;padding:0 0 12px;border-bottom:1px solid #b4b4b4;font-weight:600;color:#1f3f77;',
  title: 'margin:0 0 16px;font-size:22px;line-height:1.3;font-weight:600;color:#161616;',
  paragraph: 'margin:0 0 16px;white-space:pre-line;',
  list: 'margin:0 0 16px;padding:0 0 0 20px;',
  facts: 'margin:0 0 16px;',
  term: 'margin:0;font-size:14px;color:#4a4a4a;',
  value: 'margin:0 0 8px;font-weight:600;',
  act: 'margin:24px 0;',
  link: 'display:inline-block;padding:12px 20px;border-radius:4px;background:#1f3f77;color:#ffffff;font-weight:600;text-decoration:none;',
  address: 'margin:0 0 16px;font-size:14px;color:#4a4a4a;overflow-wrap:anywhere;',
  foot: 'margin:32px 0 0;padding:12px 0 0;border-top:1px solid #b4b4b4;font-size:14px;color:#4a4a4a;',
  hidden: 'display:none;max-height:0;overflow:hidden;',
} as const

const COPY_INSTEAD =
  'Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur\u00a0:'

const blockHtml = (block: MailBlock): Html => {
  if (typeof block === 'string') return html`<p style="${style.paragraph}">${block}</p>`
  if ('list' in block)
    return html`<ul style="${style.list}">
      ${block.list.map((item) => html`<li>${item}</li> `)}
    </ul>`
  return html`<dl style="${style.facts}">
    ${block.facts.map(
      ([term, value]) =>
        html`<dt style="${style.term}">${term}</dt>
          <dd style="${style.value}">${value}</dd> `,
    )}
  </dl>`
}

/** The HTML part: one column without tables, read from 320 px up, nothing fetched from anywhere. */
export const htmlPart = ({ subject, preview, before, link, after, reason }: MailContent): string =>
  html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>${subject}</title>
      </head>
      <body style="${style.body}">
        <div style="${style.hidden}">${preview}</div>
        <div style="${style.column}">
          <p style="${style.service}">${interfaceTexts.serviceName}</p>
          <h1 style="${style.title}">${subject}</h1>
          <p style="${style.paragraph}">Bonjour,</p>
          ${before.map(blockHtml)}
          <p style="${style.act}"><a href="${link.url}" style="${style.link}">${link.label}</a></p>
          <p style="${style.address}">${COPY_INSTEAD}<br />${link.url}</p>
          ${after.map(blockHtml)}
          <p style="${style.foot}">${reason}</p>
        </div>
      </body>
    </html> `.source
