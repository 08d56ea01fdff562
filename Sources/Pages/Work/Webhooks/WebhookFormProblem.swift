/// Why a form about a webhook is not taken.
public enum WebhookFormProblem: Sendable, Hashable {
    case addressEmpty, addressTooLong, addressUnreadable, addressNotSecure, addressHasUser, addressHasFragment, addressInOwnNetwork
    case noteTooLong(limit: Int)
    case wordsTooLong(limit: Int)
    case unknownProgramme
    case tooMany(limit: Int)
    /// The secret has been changed since the form was shown.
    case secretChanged

    /// The id of the control that it is about.
    var control: String {
        switch self {
        case .noteTooLong: ParameterName.note.sv
        case .wordsTooLong: ParameterName.search.sv
        case .unknownProgramme: ParameterName.programme.sv
        case .secretChanged: Self.secretControl
        default: ParameterName.webhookAddress.sv
        }
    }

    /// The id of the button that changes the secret.
    static let secretControl = "byt-hemlighet"
}
