import Casework
public import Funding
public import Storage

/// What a letter reminds the owner of cases of.
public struct ObligationLetter: Sendable {
    /// Whom it is to.
    public let name: String
    /// By day.
    public let obligations: [ObligationOutline]
    public let today: Day
    public let language: Language
}
