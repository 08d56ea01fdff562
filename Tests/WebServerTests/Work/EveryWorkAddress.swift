import Casework
import Pages

/// Every kind of address of the staff's pages. A new one does not compile before it stands here, and is then walked by all tests of the table.
enum EveryWorkAddress: CaseIterable {
    case start, signIn, signedOut, signOut, welcome, account, password, otherSessions, signInCode, secondFactor, secondFactorRemoval
    case cases, newCase, `case`, caseContent, step, decision, caseOwner, caseAnswers, caseMerge
    case caseFile, report, reportFile

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
            case .signInCode: .signInCode
            case .secondFactor: .secondFactor
            case .secondFactorRemoval: .secondFactorRemoval
            case .cases: .cases
            case .newCase: .newCase
            case .case: .case
            case .caseContent: .caseContent
            case .step(_, .decision, _): .decision
            case .step: .step
            case .caseOwner: .caseOwner
            case .caseAnswers: .caseAnswers
            case .caseMerge: .caseMerge
            case .caseFile: .caseFile
            case .report: .report
            case .reportFile: .reportFile
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
        case .signInCode: .signInCode(back: nil)
        case .secondFactor: .secondFactor
        case .secondFactorRemoval: .secondFactorRemoval
        case .cases: .cases(CaseQuery(text: "vatten", owner: .mine))
        case .newCase: .newCase
        case .case: .case(7)
        case .caseContent: .caseContent(7)
        case .step: .step(7, .note, corrects: nil)
        case .decision: .step(7, .decision, corrects: 3)
        case .caseOwner: .caseOwner(7)
        case .caseAnswers: .caseAnswers(7)
        case .caseMerge: .caseMerge(7)
        case .caseFile: .caseFile(CaseQuery(text: "vatten"), .csv)
        case .report: .report(ReportQuery(from: "2026-01-01"))
        case .reportFile: .reportFile(ReportQuery(), .workbook)
        }
    }

    /// Whether whoever is not signed in may be there.
    var isEntrance: Bool {
        switch self {
        case .signIn, .signInCode, .signedOut, .welcome: true
        default: false
        }
    }
}
