package main

import "testing"

// Lines as cuobjdump writes them: a loop of 8.0, and instructions of 6.1 that are issued in pairs.
const sample = `
		Function : one
	.headerflags	@"EF_CUDA_TEXMODE_UNIFIED"
        /*0000*/                   MOV R1, c[0x0][0x28] ;                            /* 0x00000a0000017a02 */
                                                                                     /* 0x000fc40000000f00 */
        /*0010*/                   LDSM.16.M88.4 R132, [R2+UR4] ;                    /* 0x0 */
        /*0020*/                   IMMA.16832.S8.S8 R4, R132.ROW, R136.COL, R4 ;     /* 0x0 */
        /*0030*/              @!PT LDS RZ, [RZ] ;                                    /* 0x0 */
        /*0040*/              @!P3 LDGSTS.E.BYPASS.LTC128B.128 [R209], [R206.64] ;  /* 0x0 */
        /*0050*/                   LDGDEPBAR ;                                       /* 0x0 */
        /*0060*/               @P0 BRA 0x10 ;                                        /* 0x0 */
        /*0070*/                   EXIT ;                                            /* 0x0 */
        /*0080*/                   BRA 0x80;                                         /* 0x0 */
		Function : two
        /*0008*/         {         IDP.4A.S8.S8 R103, R46, R40.reuse, R49 ;          /* 0x53fa988002872e67 */
        /*0010*/                   LDS.U.128 R4, [R5]         }                      /* 0x0 */
        /*0018*/               @P0 BRA 0x8         }                                 /* 0x0 */
`

func TestMainLoop(t *testing.T) {
	code := functions(sample)
	if len(code["one"]) != 9 || len(code["two"]) != 3 {
		t.Fatalf("%d and %d instructions, want 9 and 3", len(code["one"]), len(code["two"]))
	}
	want := mix{total: 6, matrix: 1, op: "IMMA.16832", local: 1, copies: 1, shared: 8, rest: 2}
	if got := (compiled{code: code["one"]}).mainLoop(); got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
	want = mix{total: 3, matrix: 1, op: "IDP.4A", local: 1, shared: 4}
	if got := (compiled{code: code["two"]}).mainLoop(); got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
}

// The inner loop of walks is the shortest that has all loads: not the one around it, nor one that jumps back from afar.
func TestInner(t *testing.T) {
	code := functions(`
		Function : walk
        /*0000*/                   LDG.E.128 R4, [R2] ;                              /* 0x0 */
        /*0010*/                   SHFL.BFLY PT, R5, R6, 0x10, 0x1f ;                /* 0x0 */
        /*0020*/                   LDG.E.128.CONSTANT R4, [R2] ;                     /* 0x0 */
        /*0030*/                   LDG.E.128.CONSTANT R4, [R2+0x200] ;               /* 0x0 */
        /*0040*/                   LOP3.LUT R4, R4, R5, RZ, 0x3c, !PT ;              /* 0x0 */
        /*0050*/               @P0 BRA 0x10 ;                                        /* 0x0 */
        /*0060*/               @P1 BRA 0x0 ;                                         /* 0x0 */
        /*0070*/                   BRA 0x40 ;                                        /* 0x0 */
`)
	if got, want := (compiled{code: code["walk"]}).inner(2), (loop{total: 5, exchanges: 1, loads: 2, control: 1}); got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
}
