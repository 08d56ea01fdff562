public import Casework
public import Funding

/// Every address of the staff's pages, in both languages. Nothing else knows how an address is written.
public indirect enum WorkAddress: Sendable, Hashable {
    /// The desk's first page.
    case start
    /// The form to sign in; `back` is where it leads afterwards.
    case signIn(back: WorkAddress?)
    /// Where a POST shows the second factor.
    case signInCode(back: WorkAddress?)
    /// What leads to the provider where one signs in.
    case provider(back: WorkAddress?)
    /// Where the provider sends the browser back to.
    case providerAnswer(code: String, state: String)
    /// What is shown to whoever has signed out.
    case signedOut
    /// Where a POST signs out.
    case signOut
    /// Where somebody who has been invited chooses a password.
    case welcome(token: String)
    /// One's own account.
    case account
    /// Where a POST changes one's password.
    case password
    /// Where a second factor is set up.
    case secondFactor
    /// Where a POST takes it away.
    case secondFactorRemoval
    /// Where a POST ends one's sessions in all other browsers.
    case otherSessions
    /// Where a POST says whether one is told by e-mail of cases that one is given.
    case letters
    case cases(CaseQuery)
    /// The form for a case of one's own.
    case newCase
    case `case`(Int64)
    /// The form to change what a case says.
    case caseContent(Int64)
    /// The form to record a step of a case, or to put one right.
    case step(Int64, CaseStepKind, corrects: Int?)
    /// Where a POST gives a case to somebody.
    case caseOwner(Int64)
    /// Where a POST answers whoever asked.
    case caseAnswers(Int64)
    /// Where a POST makes a case a part of another.
    case caseMerge(Int64)
    /// Where a POST attaches a document to a case.
    case documents(Int64)
    /// What a document of a case holds.
    case document(Int64, Int)
    /// Where a POST makes a case's package for the archive.
    case archivePackage(Int64)
    /// Where a POST agrees to a case's disposal, or takes that back.
    case disposal(Int64)
    /// The project that a case has become; a POST changes all but its budget.
    case project(Int64)
    /// Where a POST changes a project's budget.
    case projectBudget(Int64)
    /// Where a POST adds an obligation to a case.
    case caseObligations(Int64)
    case obligations(ObligationQuery)
    /// The same list as a file for spreadsheets.
    case obligationsFile(ObligationQuery)
    /// Where a POST marks an obligation as done.
    case obligationDone(Int64)
    /// Where a POST opens an obligation again.
    case obligationOpen(Int64)
    /// The money of all projects by month.
    case liquidity
    /// Where a POST makes, or changes, the address of one's own calendar.
    case calendar
    /// Somebody's calendar, for programs that have its address.
    case calendarFile(token: String)
    /// A list of cases as a file.
    case caseFile(CaseQuery, FileFormat)
    /// The networks; a POST begins one that the catalogue does not have.
    case networks
    /// One network; a POST changes what is recorded of it.
    case network(Network.ID)
    case partnerRequests(PartnerQuery)
    /// The same list as a file.
    case partnerFile(PartnerQuery, FileFormat)
    /// The form for a new partner request, of a case where its reference is given.
    case newPartnerRequest(case: String?)
    /// One partner request; a POST changes what it says.
    case partnerRequest(Int64)
    /// Where a POST says what has become of a partner request.
    case partnerState(Int64)
    /// The register of organisations, those that a text finds; empty for all.
    case organisations(text: String)
    /// The form for a new organisation, of a partner request's where its number is given.
    case newOrganisation(request: Int64?)
    /// One organisation; a POST changes what the register says of it.
    case organisation(Int64)
    /// Where a POST takes an organisation out of the register.
    case organisationRemoval(Int64)
    /// The form of the partner profile.
    case partnerProfile
    /// What is kept about a person: the form to look for one, which a POST does.
    case personalData
    /// Where a POST gets what is kept about a person as a file.
    case personalDataExtract
    /// Where a POST takes away what is kept about a person.
    case personalDataErasure
    /// The desk's log, the entries before one, or the latest.
    case log(before: Int?)
    /// What visitors have said of matches, so many days back.
    case feedback(days: Int)
    /// The council report.
    case report(ReportQuery)
    /// The same as a file.
    case reportFile(ReportQuery, FileFormat)

    /// The systems that follow calls.
    case webhooks
    /// The form for a new one.
    case newWebhook
    /// One of them with its log, the deliveries before one, or the latest; a POST changes what it says.
    case webhook(Int64, before: Int64?)
    /// Where a POST gives one a new secret.
    case webhookSecret(Int64)
    /// Where a POST turns one on or off.
    case webhookState(Int64)
    /// Where a POST sends one a test.
    case webhookTest(Int64)
    /// Where a POST takes one away.
    case webhookRemoval(Int64)
    /// Something that one was sent; a POST sends it again.
    case webhookDelivery(Int64, Int64)

    /// Path and query in a language: `/arbete/logga-in?till=…`, `/en/work/sign-in?to=…`.
    public func path(in language: Language) -> String {
        let folders = ([.word(.workFolder)] + segments).map { segment in
            switch segment {
            case .word(let word): word.name(in: language)
            case .name(let name): name.percentEncoded
            }
        }
        let root = language == .swedish ? "/" : "/en/"
        let query = parameters(in: language).encoded
        return root + folders.joined(separator: "/") + (query.isEmpty ? "" : "?" + query)
    }

    private var segments: [SiteAddress.Segment] {
        switch self {
        case .start: []
        case .signIn: [.word(.signInFolder)]
        case .signInCode: [.word(.signInFolder), .word(.code)]
        case .provider: [.word(.signInFolder), .word(.providerFolder)]
        case .providerAnswer: [.word(.signInFolder), .word(.answerFolder)]
        case .signedOut: [.word(.signedOutFolder)]
        case .signOut: [.word(.signOutFolder)]
        case .welcome(let token): [.word(.welcomeFolder), .name(token)]
        case .account: [.word(.accountFolder)]
        case .password: [.word(.accountFolder), .word(.password)]
        case .secondFactor: [.word(.accountFolder), .word(.secondFactorFolder)]
        case .secondFactorRemoval: [.word(.accountFolder), .word(.secondFactorRemovalFolder)]
        case .otherSessions: [.word(.accountFolder), .word(.sessionsFolder)]
        case .letters: [.word(.accountFolder), .word(.lettersFolder)]
        case .cases: [.word(.casesFolder)]
        case .newCase: [.word(.casesFolder), .word(.newFolder)]
        case .case(let id): Self.case(id)
        case .caseContent(let id): Self.case(id) + [.word(.contentFolder)]
        case .step(let id, _, _): Self.case(id) + [.word(.stepFolder)]
        case .caseOwner(let id): Self.case(id) + [.word(.owner)]
        case .caseAnswers(let id): Self.case(id) + [.word(.answersFolder)]
        case .caseMerge(let id): Self.case(id) + [.word(.mergeFolder)]
        case .documents(let id): Self.case(id) + [.word(.documentsFolder)]
        case .document(let id, let number): Self.case(id) + [.word(.documentsFolder), .name(String(number))]
        case .archivePackage(let id): Self.case(id) + [.word(.archiveFolder)]
        case .disposal(let id): Self.case(id) + [.word(.disposalFolder)]
        case .project(let id): Self.case(id) + [.word(.projectFolder)]
        case .projectBudget(let id): Self.case(id) + [.word(.budgetFolder)]
        case .caseObligations(let id): Self.case(id) + [.word(.obligationsFolder)]
        case .obligations: [.word(.obligationsFolder)]
        case .obligationsFile: [.word(.obligationsFile)]
        case .obligationDone(let id): [.word(.obligationsFolder), .name(String(id)), .word(.doneFolder)]
        case .obligationOpen(let id): [.word(.obligationsFolder), .name(String(id)), .word(.reopenFolder)]
        case .liquidity: [.word(.liquidityFolder)]
        case .log: [.word(.logFolder)]
        case .personalData: [.word(.personalDataFolder)]
        case .personalDataExtract: [.word(.personalDataFolder), .word(.extractFolder)]
        case .personalDataErasure: [.word(.personalDataFolder), .word(.erasureFolder)]
        case .feedback: [.word(.feedbackListFolder)]
        case .calendar: [.word(.staffCalendarFolder)]
        case .calendarFile(let token): [.word(.staffCalendarFolder), .name(token + ".ics")]
        case .caseFile(_, let format): [.word(.casesFolder), .name(format.rawValue)]
        case .networks: [.word(.networksFolder)]
        case .network(let id): [.word(.networksFolder), .name(id.rawValue)]
        case .partnerRequests: [.word(.partnersFolder)]
        case .partnerFile(_, let format): [.word(.partnersFolder), .name(format.rawValue)]
        case .newPartnerRequest: [.word(.partnersFolder), .word(.newFolder)]
        case .partnerRequest(let id): [.word(.partnersFolder), .name(String(id))]
        case .partnerState(let id): [.word(.partnersFolder), .name(String(id)), .word(.state)]
        case .partnerProfile: [.word(.partnersFolder), .word(.profileFolder)]
        case .organisations: [.word(.organisationsFolder)]
        case .newOrganisation: [.word(.organisationsFolder), .word(.newFolder)]
        case .organisation(let id): [.word(.organisationsFolder), .name(String(id))]
        case .organisationRemoval(let id): [.word(.organisationsFolder), .name(String(id)), .word(.removalFolder)]
        case .webhooks: [.word(.webhooksFolder)]
        case .newWebhook: [.word(.webhooksFolder), .word(.newWebhookFolder)]
        case .webhook(let id, _): Self.webhook(id)
        case .webhookSecret(let id): Self.webhook(id) + [.word(.secretFolder)]
        case .webhookState(let id): Self.webhook(id) + [.word(.state)]
        case .webhookTest(let id): Self.webhook(id) + [.word(.testFolder)]
        case .webhookRemoval(let id): Self.webhook(id) + [.word(.removalFolder)]
        case .webhookDelivery(let id, let delivery):
            Self.webhook(id) + [.word(.deliveriesFolder), .name(String(delivery))]
        case .report: [.word(.reportFolder)]
        case .reportFile(_, let format): [.word(.reportFolder), .name(format.rawValue)]
        }
    }

    private static func `case`(_ id: Int64) -> [SiteAddress.Segment] { [.word(.casesFolder), .name(String(id))] }

    private static func webhook(_ id: Int64) -> [SiteAddress.Segment] { [.word(.webhooksFolder), .name(String(id))] }

    func parameters(in language: Language) -> QueryParameters {
        var parameters = QueryParameters()
        switch self {
        case .signIn(let back), .signInCode(let back), .provider(let back):
            parameters.add(.back, back?.path(in: language), in: language)
        case .providerAnswer(let code, let state):
            parameters.add(.providerCode, code, in: language)
            parameters.add(.providerState, state, in: language)
        case .log(let before): parameters.add(.before, before.map { String($0) }, in: language)
        case .webhook(_, let before): parameters.add(.before, before.map { String($0) }, in: language)
        case .feedback(let days):
            parameters.add(.days, days == FeedbackListPage.spans[0] ? nil : String(days), in: language)
        case .report(let query), .reportFile(let query, _): query.add(to: &parameters, in: language)
        case .cases(let query), .caseFile(let query, _): query.add(to: &parameters, in: language)
        case .obligations(let query), .obligationsFile(let query): query.add(to: &parameters, in: language)
        case .partnerRequests(let query), .partnerFile(let query, _): query.add(to: &parameters, in: language)
        case .organisations(let text): parameters.add(.search, text.isEmpty ? nil : text, in: language)
        case .newOrganisation(let id): parameters.add(.partnerNumber, id.map { String($0) }, in: language)
        case .newPartnerRequest(let reference): parameters.add(.caseReference, reference, in: language)
        case .step(_, let kind, let corrects):
            parameters.add(.kind, kind.rawValue, in: language)
            parameters.add(.corrects, corrects.map { String($0) }, in: language)
        default: break
        }
        return parameters
    }
}

extension ParameterName {
    static let workFolder = ParameterName("arbete", "work")
    static let signInFolder = ParameterName("logga-in", "sign-in")
    static let signedOutFolder = ParameterName("utloggad", "signed-out")
    static let signOutFolder = ParameterName("logga-ut", "sign-out")
    static let welcomeFolder = ParameterName("valkommen", "welcome")
    static let accountFolder = ParameterName("konto", "account")
    static let casesFolder = ParameterName("arenden", "cases")
    static let newFolder = ParameterName("nytt", "new")
    static let contentFolder = ParameterName("uppgifter", "details")
    static let stepFolder = ParameterName("steg", "step")
    static let answersFolder = ParameterName("svar", "answers")
    static let reportFolder = ParameterName("rapport", "report")
    static let partnersFolder = ParameterName("partner", "partners")
    static let profileFolder = ParameterName("profil", "profile")
    static let from = ParameterName("fran", "from")
    static let through = ParameterName("till-och-med", "through")
    static let mergeFolder = ParameterName("sla-ihop", "merge")
    static let documentsFolder = ParameterName("dokument", "documents")
    static let archiveFolder = ParameterName("arkivpaket", "archive-package")
    static let disposalFolder = ParameterName("gallring", "disposal")
    static let sessionsFolder = ParameterName("inloggningar", "sessions")
    static let lettersFolder = ParameterName("brev", "letters")
    /// Whether one is told of cases by e-mail: `1` or nothing.
    public static let isTold = ParameterName("skickas", "sent")

    static let secondFactorFolder = ParameterName("tvasteg", "two-step")
    static let secondFactorRemovalFolder = ParameterName("tvasteg-av", "two-step-off")

    static let providerFolder = ParameterName("organisation", "organisation")
    static let answerFolder = ParameterName("svar", "answer")
    // As the standard names them.
    static let providerCode = ParameterName("code", "code")
    static let providerState = ParameterName("state", "state")

    static let code = ParameterName("kod", "code")
    static let sealed = ParameterName("nyckel", "key")
    static let pending = ParameterName("paborjad", "begun")
    /// Where signing in leads.
    static let back = ParameterName("till", "to")
    static let password = ParameterName("losenord", "password")
    /// The present password in a form beside another that asks for it, too.
    static let presentPassword = ParameterName("nuvarande-losenord", "present-password")
    static let newPassword = ParameterName("nytt-losenord", "new-password")
    static let repeatedPassword = ParameterName("upprepat-losenord", "repeated-password")
    /// What shows that a form comes from a page of the session.
    public static let formToken = ParameterName("formular", "form-token")
}
