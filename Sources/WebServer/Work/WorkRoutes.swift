import Casework
import Desk
import Funding
import Hummingbird
import Logging
import Pages

/// The staff's whole site: which page answers which address, and what one must be allowed to do for it.
struct WorkRoutes: Sendable {
    private(set) var work: WorkSite

    /// - Parameter sendsMail: whether reminders go out by mail.
    init(
        site: Site, rules: SignInRules = SignInRules(), provider: OpenIDProvider? = nil, documents: DocumentRules = DocumentRules(),
        sendsMail: Bool = false, webhooks: WebhookService? = nil
    ) {
        work = WorkSite(
            site: site, rules: rules, provider: provider, documents: documents, sendsMail: sendsMail, webhooks: webhooks)
    }

    /// What answers when an address is read; `nil` where there is nothing to read.
    func reading(_ address: WorkAddress, _ request: Request, in language: Language) -> WorkRoute? {
        let entrance = EntranceController(work: work)
        let elsewhere = ProviderController(work: work)
        let account = AccountController(work: work)
        let cases = CaseController(work: work)
        let documents = DocumentController(work: work)
        let projects = CaseProjectController(work: work)
        let obligations = ObligationController(work: work)
        let networks = NetworkController(work: work)
        let partners = PartnerController(work: work)
        let profile = PartnerProfileController(work: work)
        let organisations = OrganisationController(work: work)
        let webhooks = WebhookController(work: work)
        return switch address {
        case .start: .everybody { try await cases.start($0) }
        case .signIn(let back): .entrance { try await entrance.form(request, back: back, in: language) }
        case .provider(let back): .entrance { try await elsewhere.begin(back: back, in: language) }
        case .providerAnswer(let code, let state): .entrance { try await elsewhere.finish(request, code: code, state: state, in: language) }
        case .signedOut: .entrance { entrance.signedOut(in: language) }
        case .welcome(let token): .entrance { try await entrance.welcome(token: token, in: language) }
        case .account: .everybody { try await account.account($0) }
        case .secondFactor: .everybody { try await account.secondFactor($0) }
        case .cases(let query): .staff(needs: .readCases) { try await cases.list(query, $0) }
        case .caseFile(let query, let format): .staff(needs: .export) { try await cases.file(query, format, $0) }
        case .report(let query): .staff(needs: .readCouncilReport) { try await ReportController(work: work).page(query, $0) }
        case .reportFile(let query, let format):
            // A workbook is a list to take out; the others are the report as it is read.
            .staff(needs: format == .workbook ? .export : .readCouncilReport) {
                try await ReportController(work: work).file(query, format, $0)
            }
        case .newCase: .staff(needs: .openCase) { try await cases.newForm($0) }
        case .case(let id): .staff(needs: .readCases) { try await cases.page(of: id, $0) }
        case .caseContent(let id): .staff(needs: .changeCase) { try await cases.contentForm(of: id, $0) }
        // Disposal is agreed on by two, and is no step that anybody fills in.
        case .step(_, .disposal, _): nil
        case .step(let id, let kind, let corrects):
            .staff(needs: kind.action) { try await cases.stepForm(kind, correcting: corrects, of: id, $0) }
        case .document(let id, let number): .staff(needs: .readCases) { try await documents.document(number, of: id, $0) }
        case .project(let id): .staff(needs: .readCases) { try await projects.page(of: id, $0) }
        case .obligations(let query): .staff(needs: .readCases) { try await obligations.list(query, $0) }
        case .obligationsFile(let query): .staff(needs: .export) { try await obligations.file(query, $0) }
        case .liquidity: .staff(needs: .readCases) { try await obligations.liquidity($0) }
        case .log(let before): .staff(needs: .readAudit) { try await LogController(work: work).page(before: before, $0) }
        case .personalData: .staff(needs: .handlePersonalData) { try await PersonalDataController(work: work).form($0) }
        case .feedback(let days): .staff(needs: .readCases) { try await FeedbackListController(work: work).page(days: days, $0) }
        case .calendarFile(let token): .entrance { try await obligations.calendarFile(token: token, request, in: language) }
        case .networks: .staff(needs: .readCases) { try await networks.list($0) }
        case .network(let id): .staff(needs: .readCases) { try await networks.page(of: id, $0) }
        case .partnerRequests(let query): .staff(needs: .readCases) { try await partners.list(query, $0) }
        case .partnerFile(let query, let format): .staff(needs: .export) { try await partners.file(query, format, $0) }
        case .newPartnerRequest(let reference): .staff(needs: .changeNetworks) { try await partners.newForm(of: reference, $0) }
        case .partnerRequest(let id): .staff(needs: .readCases) { try await partners.page(of: id, $0) }
        case .partnerProfile: .staff(needs: .readCases) { try await profile.page($0) }
        case .organisations(let text): .staff(needs: .readCases) { try await organisations.list(text, $0) }
        case .newOrganisation(let partner): .staff(needs: .changeNetworks) { try await organisations.newForm(of: partner, $0) }
        case .organisation(let id): .staff(needs: .readCases) { try await organisations.page(of: id, $0) }
        case .webhooks: .staff(needs: .manageWebhooks) { try await webhooks.list($0) }
        case .newWebhook: .staff(needs: .manageWebhooks) { try await webhooks.newForm($0) }
        case .webhook(let id, let before): .staff(needs: .manageWebhooks) { try await webhooks.page(of: id, before: before, $0) }
        case .webhookDelivery(let id, let number): .staff(needs: .manageWebhooks) { try await webhooks.delivery(number, of: id, $0) }
        case .webhookSecret, .webhookState, .webhookTest, .webhookRemoval: nil
        case .signInCode, .signOut, .password, .secondFactorRemoval, .otherSessions, .letters, .calendar, .partnerState: nil
        case .organisationRemoval: nil
        case .caseOwner, .caseAnswers, .caseMerge, .documents, .archivePackage, .disposal: nil
        case .projectBudget, .caseObligations, .obligationDone, .obligationOpen, .personalDataExtract, .personalDataErasure: nil
        }
    }

    /// What answers when a form is sent to an address; `nil` where none can be.
    func sending(_ address: WorkAddress, _ request: Request, in language: Language) -> WorkRoute? {
        let entrance = EntranceController(work: work)
        let account = AccountController(work: work)
        let cases = CaseController(work: work)
        let documents = DocumentController(work: work)
        let projects = CaseProjectController(work: work)
        let obligations = ObligationController(work: work)
        let networks = NetworkController(work: work)
        let partners = PartnerController(work: work)
        let personal = PersonalDataController(work: work)
        let profile = PartnerProfileController(work: work)
        let organisations = OrganisationController(work: work)
        let webhooks = WebhookController(work: work)
        return switch address {
        case .signIn(let back): .entrance { try await entrance.signIn(request, back: back, in: language) }
        case .signInCode(let back): .entrance { try await entrance.enterCode(request, back: back, in: language) }
        case .welcome(let token): .entrance { try await entrance.accept(request, token: token, in: language) }
        case .signOut: .everybody { try await entrance.signOut($0) }
        case .password: .everybody { try await account.changePassword($0) }
        case .secondFactor: .everybody { try await account.setUpSecondFactor($0) }
        case .secondFactorRemoval: .everybody { try await account.removeSecondFactor($0) }
        case .otherSessions: .everybody { try await account.endOtherSessions($0) }
        case .letters: .everybody { try await account.chooseLetters($0) }
        case .newCase: .staff(needs: .openCase) { try await cases.open($0) }
        case .caseContent(let id): .staff(needs: .changeCase) { try await cases.change(id, $0) }
        case .step(_, .disposal, _): nil
        case .step(let id, let kind, let corrects):
            .staff(needs: kind.action) { try await cases.record(kind, correcting: corrects, in: id, $0) }
        case .caseOwner(let id): .staff(needs: .assignCase) { try await cases.assign(id, $0) }
        case .caseAnswers(let id): .staff(needs: .answerInquiry) { try await cases.answer(id, $0) }
        case .caseMerge(let id): .staff(needs: .changeCase) { try await cases.merge(id, $0) }
        case .documents(let id): .upload(needs: .attachDocument) { try await documents.attach(to: id, $0) }
        case .archivePackage(let id): .staff(needs: .archive) { try await documents.archivePackage(of: id, $0) }
        case .disposal(let id): .staff(needs: .agreeToDisposal) { try await documents.dispose(of: id, $0) }
        case .project(let id): .staff(needs: .changeCase) { try await projects.change(id, $0) }
        case .projectBudget(let id): .staff(needs: .changeMoney) { try await projects.changeBudget(id, $0) }
        case .caseObligations(let id): .staff(needs: .recordStep) { try await projects.addObligation(to: id, $0) }
        case .obligationDone(let id): .staff(needs: .recordStep) { try await projects.fulfil(id, $0) }
        case .obligationOpen(let id): .staff(needs: .recordStep) { try await projects.reopen(id, $0) }
        case .personalData: .staff(needs: .handlePersonalData) { try await personal.search($0) }
        case .personalDataExtract: .staff(needs: .handlePersonalData) { try await personal.extract($0) }
        case .personalDataErasure: .staff(needs: .handlePersonalData) { try await personal.erase($0) }
        case .calendar: .staff(needs: .readCases) { try await obligations.renewCalendar($0) }
        case .networks: .staff(needs: .changeNetworks) { try await networks.begin($0) }
        case .network(let id): .staff(needs: .changeNetworks) { try await networks.change(id, $0) }
        case .newPartnerRequest: .staff(needs: .changeNetworks) { try await partners.add($0) }
        case .partnerRequest(let id): .staff(needs: .changeNetworks) { try await partners.change(id, $0) }
        case .partnerState(let id): .staff(needs: .changeNetworks) { try await partners.setState(of: id, $0) }
        case .partnerProfile: .staff(needs: .changeNetworks) { try await profile.change($0) }
        case .newOrganisation: .staff(needs: .changeNetworks) { try await organisations.add($0) }
        case .organisation(let id): .staff(needs: .changeNetworks) { try await organisations.change(id, $0) }
        case .organisationRemoval(let id): .staff(needs: .changeNetworks) { try await organisations.remove(id, $0) }
        case .newWebhook: .staff(needs: .manageWebhooks) { try await webhooks.add($0) }
        case .webhook(let id, _): .staff(needs: .manageWebhooks) { try await webhooks.change(id, $0) }
        case .webhookSecret(let id): .staff(needs: .manageWebhooks) { try await webhooks.renewSecret(of: id, $0) }
        case .webhookState(let id): .staff(needs: .manageWebhooks) { try await webhooks.turn(id, $0) }
        case .webhookTest(let id): .staff(needs: .manageWebhooks) { try await webhooks.test(id, $0) }
        case .webhookRemoval(let id): .staff(needs: .manageWebhooks) { try await webhooks.remove(id, $0) }
        case .webhookDelivery(let id, let number): .staff(needs: .manageWebhooks) { try await webhooks.sendAgain(number, of: id, $0) }
        case .webhooks: nil
        case .start, .provider, .providerAnswer, .signedOut, .account, .cases, .case, .document, .partnerRequests, .partnerFile: nil
        case .caseFile, .report, .reportFile, .obligations, .obligationsFile, .liquidity, .log, .feedback: nil
        case .calendarFile, .organisations: nil
        }
    }

    /// Answers any request in the staff's folder.
    /// - Throws: `PageMissing`, `HTTPError`.
    func answer(_ request: Request, logger: Logger) async throws -> Response {
        var routes = self
        routes.work.logger = logger
        return try await routes.answer(request)
    }

    private func answer(_ request: Request) async throws -> Response {
        guard let (address, language) = WorkAddress.parse(path: request.uri.path, query: request.uri.query ?? "") else {
            throw PageMissing()
        }
        guard work.site.languages.contains(language) else {
            guard request.method.isRead else { throw PageMissing() }
            return work.redirect(to: address, in: language.other)
        }
        let isRead = request.method.isRead
        let route = isRead ? reading(address, request, in: language) : sending(address, request, in: language)
        switch route {
        // A form's address that is read, as by a browser that goes back to it: the desk's first page is all there is to see.
        case nil where isRead: return work.redirect(to: .start, in: language)
        case nil: throw HTTPError(.methodNotAllowed)
        case .entrance(let answer): return try await answer()
        case .staff(let action, let answer):
            switch try await StaffRequest.admit(request, to: address, needing: action, in: language, at: work) {
            case .admitted(let request): return try await answer(request)
            case .refused(let response): return response
            }
        case .upload(let action, let answer):
            switch try await StaffRequest.admit(request, to: address, needing: action, takingFile: true, in: language, at: work) {
            case .admitted(let request): return try await answer(request)
            case .refused(let response): return response
            }
        }
    }
}
