import CLibXML2
import Foundation

/// The XML of the European Central Bank's reference rates, as texts.
enum ECBFile {
    /// What stands of one day.
    struct Quotation {
        let time: String
        /// The rate of the Swedish krona, as written; `nil` where there is none.
        let kronor: String?
    }

    /// Why a file cannot be read as the bank's.
    struct Fault: Error {
        let message: String
    }

    private static let isInitialised: Void = xmlInitParser()

    /// The days of a file, in its order.
    static func quotations(in data: Data) throws(Fault) -> [Quotation] {
        _ = isInitialised
        guard let context = xmlNewParserCtxt() else { throw Fault(message: "the parser has no memory") }
        defer { xmlFreeParserCtxt(context) }
        guard let document = document(of: data, in: context) else {
            let line = context.pointee.lastError.line
            throw Fault(message: "the file is not well-formed XML" + (line > 0 ? ", from line \(line) on" : ""))
        }
        defer { xmlFreeDoc(document) }
        // The bank's files declare no entities, and those of others need not be expanded.
        guard document.pointee.intSubset == nil else { throw Fault(message: "the file declares a document type; expected none") }
        guard let root = xmlDocGetRootElement(document) else { throw Fault(message: "the file holds no element") }
        let name = root.elementName ?? ""
        guard name == "envelope" else { throw Fault(message: "the file holds \(name.prefix(40)); expected the bank’s Envelope") }
        return root.cubes.flatMap(\.cubes).compactMap { day in
            guard let time = day.attribute("time") else { return nil }
            let krona = day.cubes.first { $0.attribute("currency") == "SEK" }
            return Quotation(time: time, kronor: krona.map { $0.attribute("rate") ?? "" })
        }
    }

    private static func document(of data: Data, in context: xmlParserCtxtPtr) -> xmlDocPtr? {
        guard !data.isEmpty, let count = Int32(exactly: data.count) else { return nil }
        let options = [XML_PARSE_NONET, XML_PARSE_NOERROR, XML_PARSE_NOWARNING].reduce(Int32(0)) {
            $0 | Int32(truncatingIfNeeded: $1.rawValue)
        }
        return data.withUnsafeBytes { bytes in
            xmlCtxtReadMemory(context, bytes.assumingMemoryBound(to: CChar.self).baseAddress, count, nil, nil, options)
        }
    }
}

extension xmlNodePtr {
    /// The `Cube` elements right below.
    fileprivate var cubes: [xmlNodePtr] { children.filter { $0.elementName == "cube" } }
}
