/// Something that is done at a desk, and that not everybody may do.
public enum StaffAction: String, Sendable, Hashable, Codable, CaseIterable {
    /// Reading cases, their documents and everything that hangs on them.
    case readCases
    /// Making a case, of an inquiry or of one's own.
    case openCase
    case answerInquiry
    /// Changing what a case says: its title, its goals, what it is about.
    case changeCase
    /// Giving a case to somebody.
    case assignCase
    /// Taking a case a step further, other than by a decision.
    case recordStep
    /// Recording what a deciding body has decided.
    case recordDecision
    /// Budgets, financing, claims and payments.
    case changeMoney
    /// Giving a case or a step the number of the municipality's own diary.
    case registerDiaryNumber
    case attachDocument
    /// Making the package for the archive.
    case archive
    /// Agreeing to dispose of a case's documents; two people must.
    case agreeToDisposal
    /// Networks, partners and organisations.
    case changeNetworks
    case readCouncilReport
    /// Taking lists out of the desk.
    case export
    /// What is kept about a person, and removing it.
    case handlePersonalData
    case readAudit
    /// Who works at the desk, and what they are there.
    case manageStaff
    /// Which systems follow calls, and what they are sent.
    case manageWebhooks
}

extension StaffRole {
    /// What a role is for. Nothing else is open to it.
    public var actions: Set<StaffAction> {
        switch self {
        case .coordinator: Set(StaffAction.allCases)
        case .officer:
            [
                .readCases, .openCase, .answerInquiry, .changeCase, .recordStep, .attachDocument, .changeNetworks, .readCouncilReport,
                .export,
            ]
        case .economist: [.readCases, .changeMoney, .attachDocument, .readCouncilReport, .export]
        case .head: [.readCases, .assignCase, .recordDecision, .agreeToDisposal, .readCouncilReport, .export, .readAudit]
        case .registrar:
            [
                .readCases, .registerDiaryNumber, .attachDocument, .archive, .agreeToDisposal, .readCouncilReport, .export,
                .handlePersonalData, .readAudit,
            ]
        case .reader: [.readCases, .readCouncilReport]
        }
    }
}

extension Set<StaffRole> {
    /// Whether one of the roles is for it.
    public func allow(_ action: StaffAction) -> Bool { contains { $0.actions.contains(action) } }
}
