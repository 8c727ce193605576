//! A C type as the fact files spell it (`NTSTATUS (*)(PIRP, ULONG)`), parsed.

use anyhow::{bail, ensure};

#[derive(Clone, Debug, PartialEq)]
pub(super) enum CType {
    Void,
    /// A typedef, a tag without its keyword, or a basic type in clang's spelling (`unsigned long`).
    Name(String),
    Pointer {
        to: Box<CType>,
        is_const: bool,
    },
    Array(Box<CType>, u64),
    Function {
        ret: Box<CType>,
        params: Vec<CType>,
        variadic: bool,
    },
}

impl CType {
    pub(super) fn parse(text: &str) -> anyhow::Result<CType> {
        let tokens = tokens(text);
        let mut parser = Parser { tokens: &tokens, at: 0 };
        let parsed = parser.declared().map_err(|e| e.context(format!("C type `{text}`")))?;
        ensure!(
            parser.at == tokens.len(),
            "C type `{text}`: what follows token {} is not understood",
            parser.at
        );
        Ok(parsed)
    }

    fn pointer_to(to: CType, is_const: bool) -> CType {
        CType::Pointer { to: Box::new(to), is_const }
    }
}

fn tokens(text: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut in_word = false;
    for c in text.replace("...", " … ").chars() {
        let is_word = c.is_alphanumeric() || c == '_';
        match tokens.last_mut() {
            Some(last) if is_word && in_word => last.push(c),
            _ if !c.is_whitespace() => tokens.push(c.to_string()),
            _ => {}
        }
        in_word = is_word;
    }
    tokens
}

struct Parser<'a> {
    tokens: &'a [String],
    at: usize,
}

impl Parser<'_> {
    fn peek(&self) -> &str {
        self.tokens.get(self.at).map_or("", String::as_str)
    }

    fn accept(&mut self, token: &str) -> bool {
        let found = self.peek() == token;
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, token: &str) -> anyhow::Result<()> {
        ensure!(self.accept(token), "`{token}` expected, `{}` found", self.peek());
        Ok(())
    }

    fn declared(&mut self) -> anyhow::Result<CType> {
        let (base, mut is_const) = self.base()?;
        let mut ty = base;
        while self.accept("*") {
            ty = CType::pointer_to(ty, is_const);
            is_const = self.qualifiers();
        }
        if self.peek() == "(" && self.tokens.get(self.at + 1).is_some_and(|t| t == "*") {
            self.at += 2;
            self.qualifiers();
            self.expect(")")?;
            return Ok(CType::pointer_to(self.function(ty)?, false));
        }
        match self.peek() {
            "(" => self.function(ty),
            "[" => self.array(ty),
            _ => Ok(ty),
        }
    }

    fn base(&mut self) -> anyhow::Result<(CType, bool)> {
        let mut words = Vec::new();
        let mut is_const = false;
        while self.peek().starts_with(|c: char| c.is_alphabetic() || c == '_') {
            match self.peek() {
                "const" => is_const = true,
                "volatile" | "__unaligned" | "struct" | "union" | "enum" => {}
                word => words.push(word.to_owned()),
            }
            self.at += 1;
        }
        match words.join(" ").as_str() {
            "" => bail!("a type name expected, `{}` found", self.peek()),
            "void" | "VOID" => Ok((CType::Void, is_const)),
            name => Ok((CType::Name(name.to_owned()), is_const)),
        }
    }

    fn qualifiers(&mut self) -> bool {
        let mut is_const = false;
        while matches!(self.peek(), "const" | "volatile" | "__unaligned" | "restrict") {
            is_const |= self.peek() == "const";
            self.at += 1;
        }
        is_const
    }

    fn function(&mut self, ret: CType) -> anyhow::Result<CType> {
        self.expect("(")?;
        let (mut params, mut variadic) = (Vec::new(), false);
        while !self.accept(")") {
            match self.accept("…") {
                true => variadic = true,
                false => params.push(self.declared()?),
            }
            self.accept(",");
        }
        params.retain(|p| *p != CType::Void);
        Ok(CType::Function { ret: Box::new(ret), params, variadic })
    }

    fn array(&mut self, element: CType) -> anyhow::Result<CType> {
        self.expect("[")?;
        let count = if self.peek() == "]" { 0 } else { self.number()? };
        self.expect("]")?;
        // int[2][3] is an array of 2 arrays of 3.
        let element = if self.peek() == "[" { self.array(element)? } else { element };
        Ok(CType::Array(Box::new(element), count))
    }

    fn number(&mut self) -> anyhow::Result<u64> {
        let number = self.peek().parse()?;
        self.at += 1;
        Ok(number)
    }
}
