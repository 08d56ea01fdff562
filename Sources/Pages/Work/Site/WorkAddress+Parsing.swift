import Casework
public import Funding

extension WorkAddress {
    /// Whether a path lies in the staff's folder, whether or not there is a page.
    public static func isWork(path: String) -> Bool { folders(of: path) != nil }

    /// Reads an address of the staff's pages; `nil` when there is no such page. `query` is what follows the question mark.
    public static func parse(path: String, query: String = "") -> (address: WorkAddress, language: Language)? {
        guard let (folders, language) = folders(of: path) else { return nil }
        guard let address = address(folders, in: language, QueryParameters(decoding: query)) else { return nil }
        return (address, language)
    }

    /// Reads a path with its query, as it stands in a link. Anything that is not an address of this desk's staff pages is `nil`: nobody can be
    /// led elsewhere by one.
    public static func parse(link: String) -> (address: WorkAddress, language: Language)? {
        let parts = link.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        return parse(path: String(parts.first ?? ""), query: parts.count > 1 ? String(parts[1]) : "")
    }

    /// What follows the staff's folder.
    private static func folders(of path: String) -> (folders: [String], language: Language)? {
        var folders = path.split(separator: "/").map { QueryParameters.decoded(String($0)) }
        let language: Language = folders.first == "en" ? .english : .swedish
        if language == .english { folders.removeFirst() }
        guard folders.first == ParameterName.workFolder.name(in: language) else { return nil }
        return (Array(folders.dropFirst()), language)
    }

    private static func address(_ folders: [String], in language: Language, _ parameters: QueryParameters) -> WorkAddress? {
        guard let first = folders.first else { return .start }
        switch folders.count {
        case 1: return page(first, in: language, parameters)
        case 2: return page(first, folders[1], in: language, parameters)
        case 3 where first == ParameterName.casesFolder.name(in: language):
            return Int64(folders[1]).flatMap { casePage($0, folders[2], in: language, parameters) }
        case 4 where first == ParameterName.casesFolder.name(in: language):
            guard folders[2] == ParameterName.documentsFolder.name(in: language), let id = Int64(folders[1]), let number = Int(folders[3])
            else { return nil }
            return .document(id, number)
        case 3 where first == ParameterName.webhooksFolder.name(in: language):
            return Int64(folders[1]).flatMap { webhook($0, folders[2], in: language) }
        case 4 where first == ParameterName.webhooksFolder.name(in: language):
            guard folders[2] == ParameterName.deliveriesFolder.name(in: language), let id = Int64(folders[1]),
                let delivery = Int64(folders[3])
            else { return nil }
            return .webhookDelivery(id, delivery)
        case 3 where first == ParameterName.organisationsFolder.name(in: language):
            return folders[2] == ParameterName.removalFolder.name(in: language) ? Int64(folders[1]).map { .organisationRemoval($0) } : nil
        case 3 where first == ParameterName.partnersFolder.name(in: language):
            return folders[2] == ParameterName.state.name(in: language) ? Int64(folders[1]).map { .partnerState($0) } : nil
        case 3 where first == ParameterName.obligationsFolder.name(in: language):
            return Int64(folders[1]).flatMap { obligation($0, folders[2], in: language) }
        default: return nil
        }
    }

    private static func page(_ folder: String, in language: Language, _ parameters: QueryParameters) -> WorkAddress? {
        switch folder {
        case ParameterName.signInFolder.name(in: language): .signIn(back: back(parameters))
        case ParameterName.signedOutFolder.name(in: language): .signedOut
        case ParameterName.signOutFolder.name(in: language): .signOut
        case ParameterName.accountFolder.name(in: language): .account
        case ParameterName.casesFolder.name(in: language): .cases(CaseQuery(parameters))
        case ParameterName.obligationsFolder.name(in: language): .obligations(ObligationQuery(parameters))
        case ParameterName.obligationsFile.name(in: language): .obligationsFile(ObligationQuery(parameters))
        case ParameterName.liquidityFolder.name(in: language): .liquidity
        case ParameterName.feedbackListFolder.name(in: language): .feedback(days: days(parameters))
        case ParameterName.logFolder.name(in: language): .log(before: parameters[.before].flatMap { Int($0) })
        case ParameterName.personalDataFolder.name(in: language): .personalData
        case ParameterName.staffCalendarFolder.name(in: language): .calendar
        case ParameterName.reportFolder.name(in: language): .report(ReportQuery(parameters))
        case ParameterName.networksFolder.name(in: language): .networks
        case ParameterName.webhooksFolder.name(in: language): .webhooks
        case ParameterName.organisationsFolder.name(in: language): .organisations(text: parameters[.search] ?? "")
        case ParameterName.partnersFolder.name(in: language): .partnerRequests(PartnerQuery(parameters))
        default: nil
        }
    }

    private static func page(
        _ folder: String, _ name: String, in language: Language, _ parameters: QueryParameters
    ) -> WorkAddress? {
        switch (folder, name) {
        case (ParameterName.welcomeFolder.name(in: language), _): .welcome(token: name)
        case (ParameterName.accountFolder.name(in: language), ParameterName.password.name(in: language)): .password
        case (ParameterName.signInFolder.name(in: language), ParameterName.code.name(in: language)): .signInCode(back: back(parameters))
        case (ParameterName.signInFolder.name(in: language), ParameterName.providerFolder.name(in: language)):
            .provider(back: back(parameters))
        case (ParameterName.signInFolder.name(in: language), ParameterName.answerFolder.name(in: language)):
            .providerAnswer(code: parameters[.providerCode] ?? "", state: parameters[.providerState] ?? "")
        case (ParameterName.accountFolder.name(in: language), ParameterName.secondFactorFolder.name(in: language)): .secondFactor
        case (ParameterName.accountFolder.name(in: language), ParameterName.secondFactorRemovalFolder.name(in: language)):
            .secondFactorRemoval
        case (ParameterName.accountFolder.name(in: language), ParameterName.sessionsFolder.name(in: language)): .otherSessions
        case (ParameterName.accountFolder.name(in: language), ParameterName.lettersFolder.name(in: language)): .letters
        case (ParameterName.casesFolder.name(in: language), ParameterName.newFolder.name(in: language)): .newCase
        case (ParameterName.casesFolder.name(in: language), FileFormat.csv.rawValue): .caseFile(CaseQuery(parameters), .csv)
        case (ParameterName.casesFolder.name(in: language), FileFormat.workbook.rawValue): .caseFile(CaseQuery(parameters), .workbook)
        case (ParameterName.casesFolder.name(in: language), _): Int64(name).map { .case($0) }
        case (ParameterName.staffCalendarFolder.name(in: language), _) where name.hasSuffix(".ics"):
            .calendarFile(token: String(name.dropLast(4)))
        case (ParameterName.personalDataFolder.name(in: language), ParameterName.extractFolder.name(in: language)): .personalDataExtract
        case (ParameterName.personalDataFolder.name(in: language), ParameterName.erasureFolder.name(in: language)): .personalDataErasure
        case (ParameterName.networksFolder.name(in: language), _): .network(Network.ID(name))
        case (ParameterName.organisationsFolder.name(in: language), ParameterName.newFolder.name(in: language)):
            .newOrganisation(request: parameters[.partnerNumber].flatMap { Int64($0) })
        case (ParameterName.organisationsFolder.name(in: language), _): Int64(name).map { .organisation($0) }
        case (ParameterName.webhooksFolder.name(in: language), ParameterName.newWebhookFolder.name(in: language)): .newWebhook
        case (ParameterName.webhooksFolder.name(in: language), _):
            Int64(name).map { .webhook($0, before: parameters[.before].flatMap { Int64($0) }) }
        case (ParameterName.partnersFolder.name(in: language), _): partner(name, in: language, parameters)
        case (ParameterName.reportFolder.name(in: language), _):
            FileFormat(rawValue: name).flatMap { FileFormat.ofReports.contains($0) ? .reportFile(ReportQuery(parameters), $0) : nil }
        default: nil
        }
    }

    private static func webhook(_ id: Int64, _ name: String, in language: Language) -> WorkAddress? {
        switch name {
        case ParameterName.secretFolder.name(in: language): .webhookSecret(id)
        case ParameterName.state.name(in: language): .webhookState(id)
        case ParameterName.testFolder.name(in: language): .webhookTest(id)
        case ParameterName.removalFolder.name(in: language): .webhookRemoval(id)
        default: nil
        }
    }

    private static func partner(_ name: String, in language: Language, _ parameters: QueryParameters) -> WorkAddress? {
        if let format = FileFormat(rawValue: name) {
            return FileFormat.ofLists.contains(format) ? .partnerFile(PartnerQuery(parameters), format) : nil
        }
        return switch name {
        case ParameterName.newFolder.name(in: language): .newPartnerRequest(case: parameters[.caseReference])
        case ParameterName.profileFolder.name(in: language): .partnerProfile
        default: Int64(name).map { .partnerRequest($0) }
        }
    }

    private static func casePage(_ id: Int64, _ name: String, in language: Language, _ parameters: QueryParameters) -> WorkAddress? {
        switch name {
        case ParameterName.contentFolder.name(in: language): .caseContent(id)
        case ParameterName.stepFolder.name(in: language):
            parameters[.kind].flatMap(CaseStepKind.init).map { .step(id, $0, corrects: parameters[.corrects].flatMap { Int($0) }) }
        case ParameterName.owner.name(in: language): .caseOwner(id)
        case ParameterName.answersFolder.name(in: language): .caseAnswers(id)
        case ParameterName.mergeFolder.name(in: language): .caseMerge(id)
        case ParameterName.documentsFolder.name(in: language): .documents(id)
        case ParameterName.archiveFolder.name(in: language): .archivePackage(id)
        case ParameterName.disposalFolder.name(in: language): .disposal(id)
        case ParameterName.projectFolder.name(in: language): .project(id)
        case ParameterName.budgetFolder.name(in: language): .projectBudget(id)
        case ParameterName.obligationsFolder.name(in: language): .caseObligations(id)
        default: nil
        }
    }

    private static func obligation(_ id: Int64, _ name: String, in language: Language) -> WorkAddress? {
        switch name {
        case ParameterName.doneFolder.name(in: language): .obligationDone(id)
        case ParameterName.reopenFolder.name(in: language): .obligationOpen(id)
        default: nil
        }
    }

    /// One of the spans that there are.
    private static func days(_ parameters: QueryParameters) -> Int {
        parameters[.days].flatMap { Int($0) }.flatMap { FeedbackListPage.spans.contains($0) ? $0 : nil } ?? FeedbackListPage.spans[0]
    }

    /// Where signing in leads. One way back does not hold another, however often somebody nests them.
    private static func back(_ parameters: QueryParameters) -> WorkAddress? {
        guard let link = parameters[.back], link.utf8.count <= 2_000, let back = parse(link: link)?.address else { return nil }
        return switch back {
        case .signIn, .signInCode, .provider, .providerAnswer, .signedOut, .signOut, .welcome, .calendarFile: nil
        default: back
        }
    }
}
