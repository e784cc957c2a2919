package org.peerlearning.host.build;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads what the code of one method calls, reads, makes, casts to, catches, and hands on as a method reference. */
final class CodeLinks extends MethodVisitor {

    private final String user;
    private final LinkLines lines;

    CodeLinks(String user, LinkLines lines) {
        super(Opcodes.ASM9);
        this.user = user;
        this.lines = lines;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        lines.annotation(user, descriptor);
        return null;
    }

    @Override
    public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
        lines.annotation(user, descriptor);
        return null;
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        lines.type(user, type);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        lines.type(user, Type.getType(descriptor));
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
        lines.type(user, type);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        lines.field(user, owner, name, descriptor, opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        lines.method(user, owner, name, descriptor, how(opcode, name), isInterface);
    }

    private static String how(int opcode, String name) {
        return switch (opcode) {
            case Opcodes.INVOKESTATIC -> "static";
            case Opcodes.INVOKEINTERFACE -> "interface";
            case Opcodes.INVOKESPECIAL -> name.equals("<init>") ? "new" : "special";
            default -> "virtual";
        };
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        lines.type(user, Type.getMethodType(descriptor));
        handle(bootstrap);
        for (Object argument : arguments) {
            constant(argument);
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        constant(value);
    }

    private void constant(Object value) {
        if (value instanceof Type type) {
            lines.type(user, type);
        } else if (value instanceof Handle handle) {
            handle(handle);
        } else if (value instanceof ConstantDynamic dynamic) {
            lines.type(user, Type.getType(dynamic.getDescriptor()));
            handle(dynamic.getBootstrapMethod());
            for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                constant(dynamic.getBootstrapMethodArgument(i));
            }
        }
    }

    private void handle(Handle handle) {
        int tag = handle.getTag();
        if (tag <= Opcodes.H_PUTSTATIC) {
            boolean isStatic = tag == Opcodes.H_GETSTATIC || tag == Opcodes.H_PUTSTATIC;
            lines.field(user, handle.getOwner(), handle.getName(), handle.getDesc(), isStatic);
        } else {
            String how = switch (tag) {
                case Opcodes.H_INVOKESTATIC -> "static";
                case Opcodes.H_INVOKEINTERFACE -> "interface";
                case Opcodes.H_INVOKESPECIAL -> "special";
                case Opcodes.H_NEWINVOKESPECIAL -> "new";
                default -> "virtual";
            };
            lines.method(user, handle.getOwner(), handle.getName(), handle.getDesc(), how, handle.isInterface());
        }
    }
}
