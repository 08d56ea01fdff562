import CLibXML2
import Foundation

/// Reads one small XML document. A document type is refused before it is read, and with it every entity of its own.
enum XMLDocument {
    /// Why a document was not read.
    enum Fault: Error, Hashable {
        case documentType
        /// What the parser says, with the line.
        case notXML(String)
    }

    /// Calls `body` with the outermost element.
    static func read<Result>(_ bytes: Data, _ body: (xmlNodePtr) throws -> Result) throws -> Result {
        guard let context = xmlNewParserCtxt() else { throw Fault.notXML("no memory") }
        defer { xmlFreeParserCtxt(context) }
        context.pointee.sax?.pointee.internalSubset = { parser, _, _, _ in
            xmlStopParser(parser.map { $0.assumingMemoryBound(to: xmlParserCtxt.self) })
        }
        let options = [XML_PARSE_NONET, XML_PARSE_NOERROR, XML_PARSE_NOWARNING, XML_PARSE_NOBLANKS]
            .reduce(Int32(0)) { $0 | Int32(truncatingIfNeeded: $1.rawValue) }
        let document = bytes.withUnsafeBytes { raw in
            xmlCtxtReadMemory(context, raw.bindMemory(to: CChar.self).baseAddress, Int32(clamping: raw.count), nil, nil, options)
        }
        guard let document, let root = xmlDocGetRootElement(document) else {
            xmlFreeDoc(document)
            throw fault(of: context)
        }
        defer { xmlFreeDoc(document) }
        return try body(root)
    }

    private static func fault(of context: xmlParserCtxtPtr) -> Fault {
        if context.pointee.errNo == Int32(truncatingIfNeeded: XML_ERR_USER_STOP.rawValue) { return .documentType }
        let message = context.pointee.lastError.message.map { String(cString: $0) } ?? "empty"
        return .notXML("line \(context.pointee.lastError.line): \(HTMLText.collapsed(message))")
    }
}
