import { UnsavedText as UnsavedText_7ea618848892186886ce221c42f3319d } from '../../../admin/UnsavedText/UnsavedText.tsx'
import { NextEdition as NextEdition_1493d67443505cace56ee52ff54b16fd } from '../../../admin/Cells/NextEdition.tsx'
import { WordDiff as WordDiff_c07cfe95f33dc7d50e67600f27e37dc0 } from '../../../admin/Difference/WordDiff.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LineLabel as LineLabel_fdfcbfcac3d90e651d814fe8b1ae561b } from '../../../admin/RowLabels/LineLabel.tsx'
import { RowDiff as RowDiff_956030d1e8553c162743533c6ccae593 } from '../../../admin/Difference/RowDiff.tsx'
import { EuroField as EuroField_6e7579d6311dbe9466ebaeaa56de62b7 } from '../../../admin/EuroField/EuroField.tsx'
import { EuroDiff as EuroDiff_d9d7853f46264f9b1903426714172299 } from '../../../admin/Difference/EuroDiff.tsx'
import { OfferingActions as OfferingActions_0a3ecd45070cf6773f362df822bffa2a } from '../../../admin/PlanEditions/OfferingActions.tsx'
import { OfferingQuality as OfferingQuality_9cdb31f94849425f3a3595f3f07d7c7c } from '../../../admin/Recognition/OfferingQuality.tsx'
import { Checks as Checks_fc5150df4df330d03e9a7ce875ce5932 } from '../../../admin/Checks/Checks.tsx'
import { Plans as Plans_b78b3de0c3f1a6da94ad80fbfba71457 } from '../../../admin/Plans/Plans.tsx'
import { BulkListLink as BulkListLink_d008c0b36fe50b322a935349e42a5690 } from '../../../admin/BulkChange/BulkListLink.tsx'
import { ListExport as ListExport_313ce6fd9ba68ee57e50b18774f6545a } from '../../../admin/ListExport/ListExport.tsx'
import { OfferingDescription as OfferingDescription_9ea4ad15dcea5870b5569dc3abcdc40c } from '../../../admin/Admission/OfferingDescription.tsx'
import { Difference as Difference_b23f420f8df785a49b97e0ccc8dae8d5 } from '../../../admin/Difference/Difference.tsx'
import { Withdraw as Withdraw_412dbb0bec3643251cf155d099133e6e } from '../../../admin/Withdraw/Withdraw.tsx'
import { NoUnpublish as NoUnpublish_5cffe2e877370fa22102bc47edb6481b } from '../../../admin/Withdraw/NoUnpublish.tsx'
import { MeetingLabel as MeetingLabel_2615b2b26912977b0104716e60e19945 } from '../../../admin/RowLabels/MeetingLabel.tsx'
import { StandingFilter as StandingFilter_0fb023e60f222b305a3e6919730ccb56 } from '../../../admin/EditionStanding/StandingFilter.tsx'
import { PlanEditions as PlanEditions_2c303d52b3240c0fe409357dff49e559 } from '../../../admin/PlanEditions/PlanEditions.tsx'
import { CompetenceLabel as CompetenceLabel_8ebb6f272baa26bf6a4d607d185030cf } from '../../../admin/RowLabels/CompetenceLabel.tsx'
import { PathOutline as PathOutline_babb2c7424e8e08a61724c6ce3d40a28 } from '../../../admin/PathOutline/PathOutline.tsx'
import { StageLabel as StageLabel_35c6573e611430f9e565da733c731c76 } from '../../../admin/PathOutline/StageLabel.tsx'
import { PathVersions as PathVersions_ba039a7bddc8f7a192a584dac20d9df2 } from '../../../admin/PathVersions/PathVersions.tsx'
import { ProcessLink as ProcessLink_31fd3a38ecc8ea91b2633942c8fd6fba } from '../../../admin/view/ProcessLink.tsx'
import { ReportDescription as ReportDescription_efd0425cda0f7343fce1e18e721dd1cb } from '../../../admin/Report/ReportDescription.tsx'
import { Roles as Roles_eb585ef22269bcd1bb4e78c800b019b0 } from '../../../admin/Cells/Roles.tsx'
import { RoleLabel as RoleLabel_b49d5560bf243696516898e7dd7b49d6 } from '../../../admin/RowLabels/RoleLabel.tsx'
import { AccountPanels as AccountPanels_052a2260e90b4e3076c443c3e9ba1264 } from '../../../admin/Accounts/AccountPanels.tsx'
import { QueryPresetsAccessCell as QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereCell as QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereField as QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnsCell as QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnField as QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByCell as QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByField as QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { Icon as Icon_b57624fa74229ae0fe4320599a3e511a } from '../../../admin/brand/Icon.tsx'
import { Logo as Logo_630d135cac888c7b37941a74e2c3701b } from '../../../admin/brand/Logo.tsx'
import { WorkLinks as WorkLinks_89160505e7e6b2c183201a83252dc24c } from '../../../admin/view/WorkLinks.tsx'
import { TasksPage as TasksPage_1994942ef767e79414584c16b8ba12fb } from '../../../admin/Tasks/TasksPage.tsx'
import { PlacesPage as PlacesPage_13b6d12f6301fb3b139529e8cc901281 } from '../../../admin/Places/PlacesPage.tsx'
import { RollOverPage as RollOverPage_f39a4c09d19e1fa33f848074311a4733 } from '../../../admin/RollOver/RollOverPage.tsx'
import { BulkChangePage as BulkChangePage_19f6f677288bd24069cb375cc4875aa8 } from '../../../admin/BulkChange/BulkChangePage.tsx'
import { ApiKeysPage as ApiKeysPage_21bb32cd394eb9ccb9bb5d26e5419c5a } from '../../../admin/ApiKeys/ApiKeysPage.tsx'
import { VisitsPage as VisitsPage_a5be79056d323cd457e82bb26270b2ed } from '../../../admin/Visits/VisitsPage.tsx'
import { ColleaguesPage as ColleaguesPage_c78ca06ad20b405fe3dcb4e7864c1986 } from '../../../admin/Accounts/ColleaguesPage.tsx'
import { ImportPage as ImportPage_b12b07c844ed09cc828e989df2536b5f } from '../../../admin/Import/ImportPage.tsx'
import { ColumnsPage as ColumnsPage_71c76badf16c9df55ffab4156bf48cb5 } from '../../../admin/Import/ColumnsPage.tsx'
import { RunPage as RunPage_654d773af0859ab6eb38d1485f79e24a } from '../../../admin/Import/RunPage.tsx'
import { ExportPage as ExportPage_839b03975b7f77d4ca850314f6a588e3 } from '../../../admin/Export/ExportPage.tsx'
import { OwnCasesPage as OwnCasesPage_2e3cb8f7b095c963b684384af33c051f } from '../../../admin/Recognition/OwnCasesPage.tsx'
import { OwnCasePage as OwnCasePage_0a3430b9b886140c50ba9872126084c0 } from '../../../admin/Recognition/OwnCasePage.tsx'
import { ReviewQueuePage as ReviewQueuePage_fd313c89a17f2f91119ceea0893e405f } from '../../../admin/Review/ReviewQueuePage.tsx'
import { ReviewPage as ReviewPage_09673ac5eac328a5c2d3ac4cfbd2b0b9 } from '../../../admin/Review/ReviewPage.tsx'
import { MailsPage as MailsPage_5174f6d197d15ca090d5e3e5e9f6b469 } from '../../../admin/Mails/MailsPage.tsx'
import { ChoosePasswordPage as ChoosePasswordPage_54ac123e0c6217e849eff2d0be1c8471 } from '../../../admin/ChoosePassword/ChoosePasswordPage.tsx'
import { ConfirmAddressPage as ConfirmAddressPage_9db4445aab92e8d4cf5167f20b96da07 } from '../../../admin/ConfirmAddress/ConfirmAddressPage.tsx'
import { PlansPage as PlansPage_15fcb37e275509d97540a6a7b489c653 } from '../../../admin/Plans/PlansPage.tsx'
import { ArchivePage as ArchivePage_75bdf77c0d7e12083600dc617d9a37b8 } from '../../../admin/Archive/ArchivePage.tsx'
import { InvariantsPage as InvariantsPage_132e6a7217c2dbeb1829294150d8a552 } from '../../../admin/Invariants/InvariantsPage.tsx'
import { GoLivePage as GoLivePage_6c679b3680c1d67810311004d7878f36 } from '../../../admin/GoLive/GoLivePage.tsx'
import { RoundListPage as RoundListPage_b7e0cb8866e3be1d9000b3e47f10f183 } from '../../../admin/Round/RoundListPage.tsx'
import { RoundPage as RoundPage_65661d42ac9c296bbe73d6c88e1c09b6 } from '../../../admin/Round/RoundPage.tsx'
import { CriteriaListPage as CriteriaListPage_42097430e40e81b7bd1c4962a3e74c4c } from '../../../admin/Criteria/CriteriaListPage.tsx'
import { CriteriaSetPage as CriteriaSetPage_80924e2510fc8e93bf96c44f2e4e5aaf } from '../../../admin/Criteria/CriteriaSetPage.tsx'
import { CaseListPage as CaseListPage_87025c678f1035d8e052865fb17c82a0 } from '../../../admin/CaseList/CaseListPage.tsx'
import { CasePage as CasePage_f28aab423d63a1fcf20ebc5a8668a252 } from '../../../admin/Case/CasePage.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/UnsavedText/UnsavedText.tsx#UnsavedText": UnsavedText_7ea618848892186886ce221c42f3319d,
  "/admin/Cells/NextEdition.tsx#NextEdition": NextEdition_1493d67443505cace56ee52ff54b16fd,
  "/admin/Difference/WordDiff.tsx#WordDiff": WordDiff_c07cfe95f33dc7d50e67600f27e37dc0,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/RowLabels/LineLabel.tsx#LineLabel": LineLabel_fdfcbfcac3d90e651d814fe8b1ae561b,
  "/admin/Difference/RowDiff.tsx#RowDiff": RowDiff_956030d1e8553c162743533c6ccae593,
  "/admin/EuroField/EuroField.tsx#EuroField": EuroField_6e7579d6311dbe9466ebaeaa56de62b7,
  "/admin/Difference/EuroDiff.tsx#EuroDiff": EuroDiff_d9d7853f46264f9b1903426714172299,
  "/admin/PlanEditions/OfferingActions.tsx#OfferingActions": OfferingActions_0a3ecd45070cf6773f362df822bffa2a,
  "/admin/Recognition/OfferingQuality.tsx#OfferingQuality": OfferingQuality_9cdb31f94849425f3a3595f3f07d7c7c,
  "/admin/Checks/Checks.tsx#Checks": Checks_fc5150df4df330d03e9a7ce875ce5932,
  "/admin/Plans/Plans.tsx#Plans": Plans_b78b3de0c3f1a6da94ad80fbfba71457,
  "/admin/BulkChange/BulkListLink.tsx#BulkListLink": BulkListLink_d008c0b36fe50b322a935349e42a5690,
  "/admin/ListExport/ListExport.tsx#ListExport": ListExport_313ce6fd9ba68ee57e50b18774f6545a,
  "/admin/Admission/OfferingDescription.tsx#OfferingDescription": OfferingDescription_9ea4ad15dcea5870b5569dc3abcdc40c,
  "/admin/Difference/Difference.tsx#Difference": Difference_b23f420f8df785a49b97e0ccc8dae8d5,
  "/admin/Withdraw/Withdraw.tsx#Withdraw": Withdraw_412dbb0bec3643251cf155d099133e6e,
  "/admin/Withdraw/NoUnpublish.tsx#NoUnpublish": NoUnpublish_5cffe2e877370fa22102bc47edb6481b,
  "/admin/RowLabels/MeetingLabel.tsx#MeetingLabel": MeetingLabel_2615b2b26912977b0104716e60e19945,
  "/admin/EditionStanding/StandingFilter.tsx#StandingFilter": StandingFilter_0fb023e60f222b305a3e6919730ccb56,
  "/admin/PlanEditions/PlanEditions.tsx#PlanEditions": PlanEditions_2c303d52b3240c0fe409357dff49e559,
  "/admin/RowLabels/CompetenceLabel.tsx#CompetenceLabel": CompetenceLabel_8ebb6f272baa26bf6a4d607d185030cf,
  "/admin/PathOutline/PathOutline.tsx#PathOutline": PathOutline_babb2c7424e8e08a61724c6ce3d40a28,
  "/admin/PathOutline/StageLabel.tsx#StageLabel": StageLabel_35c6573e611430f9e565da733c731c76,
  "/admin/PathVersions/PathVersions.tsx#PathVersions": PathVersions_ba039a7bddc8f7a192a584dac20d9df2,
  "/admin/view/ProcessLink.tsx#ProcessLink": ProcessLink_31fd3a38ecc8ea91b2633942c8fd6fba,
  "/admin/Report/ReportDescription.tsx#ReportDescription": ReportDescription_efd0425cda0f7343fce1e18e721dd1cb,
  "/admin/Cells/Roles.tsx#Roles": Roles_eb585ef22269bcd1bb4e78c800b019b0,
  "/admin/RowLabels/RoleLabel.tsx#RoleLabel": RoleLabel_b49d5560bf243696516898e7dd7b49d6,
  "/admin/Accounts/AccountPanels.tsx#AccountPanels": AccountPanels_052a2260e90b4e3076c443c3e9ba1264,
  "@payloadcms/next/client#QueryPresetsAccessCell": QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereCell": QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereField": QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnsCell": QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnField": QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByCell": QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByField": QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40,
  "/admin/brand/Icon.tsx#Icon": Icon_b57624fa74229ae0fe4320599a3e511a,
  "/admin/brand/Logo.tsx#Logo": Logo_630d135cac888c7b37941a74e2c3701b,
  "/admin/view/WorkLinks.tsx#WorkLinks": WorkLinks_89160505e7e6b2c183201a83252dc24c,
  "/admin/Tasks/TasksPage.tsx#TasksPage": TasksPage_1994942ef767e79414584c16b8ba12fb,
  "/admin/Places/PlacesPage.tsx#PlacesPage": PlacesPage_13b6d12f6301fb3b139529e8cc901281,
  "/admin/RollOver/RollOverPage.tsx#RollOverPage": RollOverPage_f39a4c09d19e1fa33f848074311a4733,
  "/admin/BulkChange/BulkChangePage.tsx#BulkChangePage": BulkChangePage_19f6f677288bd24069cb375cc4875aa8,
  "/admin/ApiKeys/ApiKeysPage.tsx#ApiKeysPage": ApiKeysPage_21bb32cd394eb9ccb9bb5d26e5419c5a,
  "/admin/Visits/VisitsPage.tsx#VisitsPage": VisitsPage_a5be79056d323cd457e82bb26270b2ed,
  "/admin/Accounts/ColleaguesPage.tsx#ColleaguesPage": ColleaguesPage_c78ca06ad20b405fe3dcb4e7864c1986,
  "/admin/Import/ImportPage.tsx#ImportPage": ImportPage_b12b07c844ed09cc828e989df2536b5f,
  "/admin/Import/ColumnsPage.tsx#ColumnsPage": ColumnsPage_71c76badf16c9df55ffab4156bf48cb5,
  "/admin/Import/RunPage.tsx#RunPage": RunPage_654d773af0859ab6eb38d1485f79e24a,
  "/admin/Export/ExportPage.tsx#ExportPage": ExportPage_839b03975b7f77d4ca850314f6a588e3,
  "/admin/Recognition/OwnCasesPage.tsx#OwnCasesPage": OwnCasesPage_2e3cb8f7b095c963b684384af33c051f,
  "/admin/Recognition/OwnCasePage.tsx#OwnCasePage": OwnCasePage_0a3430b9b886140c50ba9872126084c0,
  "/admin/Review/ReviewQueuePage.tsx#ReviewQueuePage": ReviewQueuePage_fd313c89a17f2f91119ceea0893e405f,
  "/admin/Review/ReviewPage.tsx#ReviewPage": ReviewPage_09673ac5eac328a5c2d3ac4cfbd2b0b9,
  "/admin/Mails/MailsPage.tsx#MailsPage": MailsPage_5174f6d197d15ca090d5e3e5e9f6b469,
  "/admin/ChoosePassword/ChoosePasswordPage.tsx#ChoosePasswordPage": ChoosePasswordPage_54ac123e0c6217e849eff2d0be1c8471,
  "/admin/ConfirmAddress/ConfirmAddressPage.tsx#ConfirmAddressPage": ConfirmAddressPage_9db4445aab92e8d4cf5167f20b96da07,
  "/admin/Plans/PlansPage.tsx#PlansPage": PlansPage_15fcb37e275509d97540a6a7b489c653,
  "/admin/Archive/ArchivePage.tsx#ArchivePage": ArchivePage_75bdf77c0d7e12083600dc617d9a37b8,
  "/admin/Invariants/InvariantsPage.tsx#InvariantsPage": InvariantsPage_132e6a7217c2dbeb1829294150d8a552,
  "/admin/GoLive/GoLivePage.tsx#GoLivePage": GoLivePage_6c679b3680c1d67810311004d7878f36,
  "/admin/Round/RoundListPage.tsx#RoundListPage": RoundListPage_b7e0cb8866e3be1d9000b3e47f10f183,
  "/admin/Round/RoundPage.tsx#RoundPage": RoundPage_65661d42ac9c296bbe73d6c88e1c09b6,
  "/admin/Criteria/CriteriaListPage.tsx#CriteriaListPage": CriteriaListPage_42097430e40e81b7bd1c4962a3e74c4c,
  "/admin/Criteria/CriteriaSetPage.tsx#CriteriaSetPage": CriteriaSetPage_80924e2510fc8e93bf96c44f2e4e5aaf,
  "/admin/CaseList/CaseListPage.tsx#CaseListPage": CaseListPage_87025c678f1035d8e052865fb17c82a0,
  "/admin/Case/CasePage.tsx#CasePage": CasePage_f28aab423d63a1fcf20ebc5a8668a252,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
