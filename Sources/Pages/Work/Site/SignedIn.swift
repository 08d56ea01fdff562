public import Casework

/// Who reads a staff page.
public struct SignedIn: Sendable, Hashable {
    public let member: StaffMember
    /// What every form of the page must send; another in each answer, so that it cannot be guessed from the lengths of many.
    let formToken: String

    public init(member: StaffMember, formToken: String) {
        self.member = member
        self.formToken = formToken
    }
}
