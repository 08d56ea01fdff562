import Casework
import Funding
import Pages

/// Every kind of address of the staff's pages. A new one does not compile before it stands here, and is then walked by all tests of the table.
enum EveryWorkAddress: CaseIterable {
    case start, signIn, signedOut, signOut, welcome, account, password, otherSessions, letters, signInCode, secondFactor,
        secondFactorRemoval
    case provider, providerAnswer
    case cases, newCase, `case`, caseContent, step, decision, caseOwner, caseAnswers, caseMerge
    case documents, document, archivePackage, disposal
    case project, projectBudget, caseObligations, obligations, obligationsFile, obligationDone, obligationOpen, liquidity, log, feedback
    case personalData, personalDataExtract, personalDataErasure
    case organisations, newOrganisation, organisation, organisationRemoval
    case calendar, calendarFile
    case caseFile, report, reportFile
    case networks, network, partnerRequests, partnerFile, newPartnerRequest, partnerRequest, partnerState, partnerProfile
    case webhooks, newWebhook, webhook, webhookSecret, webhookState, webhookTest, webhookRemoval, webhookDelivery

    init(_ address: WorkAddress) {
        self =
            switch address {
            case .start: .start
            case .signIn: .signIn
            case .signedOut: .signedOut
            case .signOut: .signOut
            case .welcome: .welcome
            case .account: .account
            case .password: .password
            case .otherSessions: .otherSessions
            case .letters: .letters
            case .signInCode: .signInCode
            case .secondFactor: .secondFactor
            case .secondFactorRemoval: .secondFactorRemoval
            case .provider: .provider
            case .providerAnswer: .providerAnswer
            case .cases: .cases
            case .newCase: .newCase
            case .case: .case
            case .caseContent: .caseContent
            case .step(_, .decision, _): .decision
            case .step: .step
            case .caseOwner: .caseOwner
            case .caseAnswers: .caseAnswers
            case .caseMerge: .caseMerge
            case .documents: .documents
            case .document: .document
            case .archivePackage: .archivePackage
            case .disposal: .disposal
            case .project: .project
            case .projectBudget: .projectBudget
            case .caseObligations: .caseObligations
            case .obligations: .obligations
            case .obligationsFile: .obligationsFile
            case .obligationDone: .obligationDone
            case .obligationOpen: .obligationOpen
            case .liquidity: .liquidity
            case .log: .log
            case .organisations: .organisations
            case .newOrganisation: .newOrganisation
            case .organisation: .organisation
            case .organisationRemoval: .organisationRemoval
            case .personalData: .personalData
            case .personalDataExtract: .personalDataExtract
            case .personalDataErasure: .personalDataErasure
            case .feedback: .feedback
            case .calendar: .calendar
            case .calendarFile: .calendarFile
            case .caseFile: .caseFile
            case .report: .report
            case .reportFile: .reportFile
            case .networks: .networks
            case .network: .network
            case .partnerRequests: .partnerRequests
            case .partnerFile: .partnerFile
            case .newPartnerRequest: .newPartnerRequest
            case .partnerRequest: .partnerRequest
            case .partnerState: .partnerState
            case .partnerProfile: .partnerProfile
            case .webhooks: .webhooks
            case .newWebhook: .newWebhook
            case .webhook: .webhook
            case .webhookSecret: .webhookSecret
            case .webhookState: .webhookState
            case .webhookTest: .webhookTest
            case .webhookRemoval: .webhookRemoval
            case .webhookDelivery: .webhookDelivery
            }
    }

    /// One of its addresses.
    var example: WorkAddress {
        switch self {
        case .start: .start
        case .signIn: .signIn(back: .account)
        case .signedOut: .signedOut
        case .signOut: .signOut
        case .welcome: .welcome(token: String(repeating: "0", count: 64))
        case .account: .account
        case .password: .password
        case .otherSessions: .otherSessions
        case .letters: .letters
        case .signInCode: .signInCode(back: nil)
        case .secondFactor: .secondFactor
        case .secondFactorRemoval: .secondFactorRemoval
        case .provider: .provider(back: .account)
        case .providerAnswer: .providerAnswer(code: "a", state: "b")
        case .cases: .cases(CaseQuery(text: "vatten", owner: .mine))
        case .newCase: .newCase
        case .case: .case(7)
        case .caseContent: .caseContent(7)
        case .step: .step(7, .note, corrects: nil)
        case .decision: .step(7, .decision, corrects: 3)
        case .caseOwner: .caseOwner(7)
        case .caseAnswers: .caseAnswers(7)
        case .caseMerge: .caseMerge(7)
        case .documents: .documents(7)
        case .document: .document(7, 2)
        case .archivePackage: .archivePackage(7)
        case .disposal: .disposal(7)
        case .project: .project(7)
        case .projectBudget: .projectBudget(7)
        case .caseObligations: .caseObligations(7)
        case .obligations: .obligations(ObligationQuery(state: .late, isMine: true, kind: .paymentClaim))
        case .obligationsFile: .obligationsFile(ObligationQuery())
        case .obligationDone: .obligationDone(7)
        case .obligationOpen: .obligationOpen(7)
        case .liquidity: .liquidity
        case .feedback: .feedback(days: 90)
        case .log: .log(before: 7)
        case .organisations: .organisations(text: "212000")
        case .newOrganisation: .newOrganisation(request: 7)
        case .organisation: .organisation(7)
        case .organisationRemoval: .organisationRemoval(7)
        case .personalData: .personalData
        case .personalDataExtract: .personalDataExtract
        case .personalDataErasure: .personalDataErasure
        case .calendar: .calendar
        case .calendarFile: .calendarFile(token: String(repeating: "0", count: 64))
        case .caseFile: .caseFile(CaseQuery(text: "vatten"), .csv)
        case .report: .report(ReportQuery(from: "2026-01-01"))
        case .reportFile: .reportFile(ReportQuery(), .workbook)
        case .networks: .networks
        case .network: .network("aer")
        case .partnerRequests: .partnerRequests(PartnerQuery(direction: .incoming, state: .open))
        case .partnerFile: .partnerFile(PartnerQuery(), .csv)
        case .newPartnerRequest: .newPartnerRequest(case: nil)
        case .partnerRequest: .partnerRequest(7)
        case .partnerState: .partnerState(7)
        case .partnerProfile: .partnerProfile
        case .webhooks: .webhooks
        case .newWebhook: .newWebhook
        case .webhook: .webhook(7, before: 70)
        case .webhookSecret: .webhookSecret(7)
        case .webhookState: .webhookState(7)
        case .webhookTest: .webhookTest(7)
        case .webhookRemoval: .webhookRemoval(7)
        case .webhookDelivery: .webhookDelivery(7, 70)
        }
    }

    /// Whether whoever is not signed in may be there.
    var isEntrance: Bool {
        switch self {
        case .signIn, .signInCode, .provider, .providerAnswer, .signedOut, .welcome, .calendarFile: true
        default: false
        }
    }
}
