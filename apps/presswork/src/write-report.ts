import type { DatasetExtension, FileDescription } from '@presswork/export'
import { openReport } from '@presswork/report'

/** Adds `report.html` to a dataset. */
export const writeReport: DatasetExtension = async ({ description, readReleases, createFile }) => {
  const report = await openReport(
    {
      createFile: async (path) => {
        const file = await createFile(describePage(path))
        // The dataset closes its files itself.
        return { append: (text) => file.append(text), close: async () => {} }
      },
    },
    { version: description.version },
  )
  for await (const release of readReleases()) await report.write(release)
  await report.close()
}

function describePage(path: string): FileDescription {
  return {
    path,
    name: path.replace('.html', '').replace('/', '-'),
    description:
      'A page to read the releases in, with their numbers, dates and quotations marked: open it in a browser, no network needed.',
    format: 'html',
    mediatype: 'text/html',
    text: true,
  }
}
