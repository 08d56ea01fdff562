/// Every tag that pages use, as types. Elements are made by the functions of the same names in `Elements.swift`.
public enum Tags {
    public enum A: LinkingTag {
        public static var name: String { "a" }
        public static var kind: TagKind { .inline }
    }

    public enum Abbr: TagDefinition {
        public static var name: String { "abbr" }
        public static var kind: TagKind { .inline }
    }

    public enum Address: TagDefinition {
        public static var name: String { "address" }
        public static var kind: TagKind { .block }
    }

    public enum Article: TagDefinition {
        public static var name: String { "article" }
        public static var kind: TagKind { .block }
    }

    public enum Aside: TagDefinition {
        public static var name: String { "aside" }
        public static var kind: TagKind { .block }
    }

    public enum Blockquote: TagDefinition {
        public static var name: String { "blockquote" }
        public static var kind: TagKind { .block }
    }

    public enum Body: TagDefinition {
        public static var name: String { "body" }
        public static var kind: TagKind { .block }
    }

    public enum Br: TagDefinition {
        public static var name: String { "br" }
        public static var kind: TagKind { .void }
    }

    public enum Button: ValueTag {
        public static var name: String { "button" }
        public static var kind: TagKind { .inline }
    }

    public enum Caption: TagDefinition {
        public static var name: String { "caption" }
        public static var kind: TagKind { .block }
    }

    public enum Code: TagDefinition {
        public static var name: String { "code" }
        public static var kind: TagKind { .inline }
    }

    public enum Del: TagDefinition {
        public static var name: String { "del" }
        public static var kind: TagKind { .inline }
    }

    public enum Ins: TagDefinition {
        public static var name: String { "ins" }
        public static var kind: TagKind { .inline }
    }

    public enum Datalist: TagDefinition {
        public static var name: String { "datalist" }
        public static var kind: TagKind { .block }
    }

    public enum Dd: TagDefinition {
        public static var name: String { "dd" }
        public static var kind: TagKind { .block }
    }

    public enum Details: TagDefinition {
        public static var name: String { "details" }
        public static var kind: TagKind { .block }
    }

    public enum Div: TagDefinition {
        public static var name: String { "div" }
        public static var kind: TagKind { .block }
    }

    public enum Dl: TagDefinition {
        public static var name: String { "dl" }
        public static var kind: TagKind { .block }
    }

    public enum Dt: TagDefinition {
        public static var name: String { "dt" }
        public static var kind: TagKind { .block }
    }

    public enum Em: TagDefinition {
        public static var name: String { "em" }
        public static var kind: TagKind { .inline }
    }

    public enum Fieldset: TagDefinition {
        public static var name: String { "fieldset" }
        public static var kind: TagKind { .block }
    }

    public enum Figcaption: TagDefinition {
        public static var name: String { "figcaption" }
        public static var kind: TagKind { .block }
    }

    public enum Figure: TagDefinition {
        public static var name: String { "figure" }
        public static var kind: TagKind { .block }
    }

    public enum Footer: TagDefinition {
        public static var name: String { "footer" }
        public static var kind: TagKind { .block }
    }

    public enum Form: TagDefinition {
        public static var name: String { "form" }
        public static var kind: TagKind { .block }
    }

    public enum H1: TagDefinition {
        public static var name: String { "h1" }
        public static var kind: TagKind { .block }
    }

    public enum H2: TagDefinition {
        public static var name: String { "h2" }
        public static var kind: TagKind { .block }
    }

    public enum H3: TagDefinition {
        public static var name: String { "h3" }
        public static var kind: TagKind { .block }
    }

    public enum H4: TagDefinition {
        public static var name: String { "h4" }
        public static var kind: TagKind { .block }
    }

    public enum Head: TagDefinition {
        public static var name: String { "head" }
        public static var kind: TagKind { .block }
    }

    public enum Header: TagDefinition {
        public static var name: String { "header" }
        public static var kind: TagKind { .block }
    }

    public enum Hr: TagDefinition {
        public static var name: String { "hr" }
        public static var kind: TagKind { .void }
    }

    public enum Html: TagDefinition {
        public static var name: String { "html" }
        public static var kind: TagKind { .block }
    }

    public enum Base: TagDefinition {
        public static var name: String { "base" }
        public static var kind: TagKind { .void }
    }

    public enum Iframe: TagDefinition {
        public static var name: String { "iframe" }
        public static var kind: TagKind { .block }
    }

    public enum Pre: TagDefinition {
        public static var name: String { "pre" }
        public static var kind: TagKind { .block }
    }

    public enum Img: TagDefinition {
        public static var name: String { "img" }
        public static var kind: TagKind { .void }
    }

    public enum Input: TypingTag, ValueTag {
        public static var name: String { "input" }
        public static var kind: TagKind { .void }
    }

    public enum Label: TagDefinition {
        public static var name: String { "label" }
        public static var kind: TagKind { .inline }
    }

    public enum Legend: TagDefinition {
        public static var name: String { "legend" }
        public static var kind: TagKind { .block }
    }

    public enum Li: TagDefinition {
        public static var name: String { "li" }
        public static var kind: TagKind { .block }
    }

    public enum Link: LinkingTag {
        public static var name: String { "link" }
        public static var kind: TagKind { .void }
    }

    public enum Main: TagDefinition {
        public static var name: String { "main" }
        public static var kind: TagKind { .block }
    }

    public enum Meta: TagDefinition {
        public static var name: String { "meta" }
        public static var kind: TagKind { .void }
    }

    public enum Nav: TagDefinition {
        public static var name: String { "nav" }
        public static var kind: TagKind { .block }
    }

    public enum Ol: TagDefinition {
        public static var name: String { "ol" }
        public static var kind: TagKind { .block }
    }

    public enum Optgroup: TagDefinition {
        public static var name: String { "optgroup" }
        public static var kind: TagKind { .block }
    }

    public enum Option: ValueTag {
        public static var name: String { "option" }
        public static var kind: TagKind { .block }
    }

    public enum P: TagDefinition {
        public static var name: String { "p" }
        public static var kind: TagKind { .block }
    }

    public enum Script: TagDefinition {
        public static var name: String { "script" }
        public static var kind: TagKind { .block }
    }

    public enum Section: TagDefinition {
        public static var name: String { "section" }
        public static var kind: TagKind { .block }
    }

    public enum Select: NamedControlTag {
        public static var name: String { "select" }
        public static var kind: TagKind { .block }
    }

    public enum Small: TagDefinition {
        public static var name: String { "small" }
        public static var kind: TagKind { .inline }
    }

    public enum Span: TagDefinition {
        public static var name: String { "span" }
        public static var kind: TagKind { .inline }
    }

    public enum Style: TagDefinition {
        public static var name: String { "style" }
        public static var kind: TagKind { .block }
    }

    public enum Strong: TagDefinition {
        public static var name: String { "strong" }
        public static var kind: TagKind { .inline }
    }

    public enum Summary: TagDefinition {
        public static var name: String { "summary" }
        public static var kind: TagKind { .block }
    }

    public enum Table: TagDefinition {
        public static var name: String { "table" }
        public static var kind: TagKind { .block }
    }

    public enum Tbody: TagDefinition {
        public static var name: String { "tbody" }
        public static var kind: TagKind { .block }
    }

    public enum Td: TagDefinition {
        public static var name: String { "td" }
        public static var kind: TagKind { .block }
    }

    public enum Textarea: TypingTag {
        public static var name: String { "textarea" }
        public static var kind: TagKind { .keepsLines }
    }

    public enum Th: TagDefinition {
        public static var name: String { "th" }
        public static var kind: TagKind { .block }
    }

    public enum Thead: TagDefinition {
        public static var name: String { "thead" }
        public static var kind: TagKind { .block }
    }

    public enum Time: TagDefinition {
        public static var name: String { "time" }
        public static var kind: TagKind { .inline }
    }

    public enum Title: TagDefinition {
        public static var name: String { "title" }
        public static var kind: TagKind { .block }
    }

    public enum Tr: TagDefinition {
        public static var name: String { "tr" }
        public static var kind: TagKind { .block }
    }

    public enum Ul: TagDefinition {
        public static var name: String { "ul" }
        public static var kind: TagKind { .block }
    }
}
