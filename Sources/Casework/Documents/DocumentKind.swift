/// What a file is by its own first bytes. Only these are taken in; none of them runs in a browser that is told to keep it.
public enum DocumentKind: String, Sendable, Hashable, Codable, CaseIterable {
    case pdf
    /// OpenDocument: text, spreadsheet, presentation.
    case odt, ods, odp
    /// Office Open XML.
    case docx, xlsx, pptx
    case png, jpeg
    case text, csv
    /// A letter as mail programs save it.
    case email
    /// An archive; nothing of it is ever unpacked.
    case zip

    public var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .odt: "application/vnd.oasis.opendocument.text"
        case .ods: "application/vnd.oasis.opendocument.spreadsheet"
        case .odp: "application/vnd.oasis.opendocument.presentation"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        // Whatever the text holds, it is shown as text.
        case .text: "text/plain; charset=utf-8"
        case .csv: "text/csv; charset=utf-8"
        case .email: "message/rfc822"
        case .zip: "application/zip"
        }
    }

    /// What stands after the dot where a file is to have a name of ours.
    public var nameEnding: String {
        switch self {
        case .jpeg: "jpg"
        case .text: "txt"
        case .email: "eml"
        default: rawValue
        }
    }
}
