import { asText, hostObject, type HostObject, type ObjectType, type Property } from './objectType';
import { HostError } from './protocol';
import type { WorkbookModel } from './workbookModel';

const TEXTS = ['Title', 'Subject', 'Author', 'Keywords', 'Comments', 'Category', 'Manager', 'Company'] as const;

function textProperty(name: string): Property<WorkbookModel> {
  return {
    get: (workbook) => workbook.documentProperties.get(name) ?? '',
    set: (workbook, value) => {
      if (workbook.viewOnly) throw new HostError('AccessDenied');
      workbook.documentProperties.set(name, asText(value));
    },
  };
}

const documentPropertiesType: ObjectType<WorkbookModel> = {
  name: 'DocumentProperties',
  properties: Object.fromEntries(TEXTS.map((name) => [name, textProperty(name)])),
};

/** The built-in properties that are texts; custom ones are not known here. */
export const documentProperties = (workbook: WorkbookModel): HostObject => hostObject(documentPropertiesType, workbook);
